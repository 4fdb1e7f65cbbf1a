internal import CLibYAML

/// libyaml at work on bytes that stay where they are. The only place that knows libyaml's names.
///
/// INVARIANT: `parser` and `event` are allocated from `init` to `deinit`, the event is empty or filled by libyaml, and
/// the bytes outlive this value (`withEvents` sees to that).
@safe
struct EventParser: ~Copyable {
  // libyaml keeps a pointer to the parser inside the parser, so it may not move.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let isReady: Bool

  private init(reading bytes: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    unsafe event = .allocate(capacity: 1)
    unsafe event.initialize(to: yaml_event_t())
    isReady = unsafe yaml_parser_initialize(parser) == 1
    if isReady, let start = bytes.baseAddress {
      // Otherwise libyaml guesses, and may take the text for UTF-16.
      unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      unsafe yaml_parser_set_input_string(parser, start, bytes.count)
    }
  }

  deinit {
    unsafe yaml_event_delete(event)
    if isReady { unsafe yaml_parser_delete(parser) }
    unsafe event.deinitialize(count: 1)
    unsafe event.deallocate()
    unsafe parser.deinitialize(count: 1)
    unsafe parser.deallocate()
  }

  /// Reads bytes from the start.
  /// - Parameters:
  ///   - bytes: UTF-8, not empty.
  ///   - body: asks for the events.
  static func withEvents(of bytes: [UInt8], _ body: (inout EventParser) -> Void) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      var parser = unsafe EventParser(reading: buffer)
      body(&parser)
    }
  }

  /// The next event; after the last one, or after a failure, `end`.
  mutating func next() -> Event {
    unsafe yaml_event_delete(event)
    guard isReady, unsafe yaml_parser_parse(parser, event) == 1 else { return .failure(failure) }
    let (start, end) = unsafe (Mark(event.pointee.start_mark), Mark(event.pointee.end_mark))
    switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT: return .scalar(text(start, end))
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.pointee.data.mapping_start
      return .containerStart(
        Event.ContainerStart(
          isMapping: true, isFlow: unsafe mapping.style == YAML_FLOW_MAPPING_STYLE, start: start, end: end,
          hasProperties: unsafe mapping.anchor != nil || mapping.tag != nil))
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe event.pointee.data.sequence_start
      return .containerStart(
        Event.ContainerStart(
          isMapping: false, isFlow: unsafe sequence.style == YAML_FLOW_SEQUENCE_STYLE, start: start, end: end,
          hasProperties: unsafe sequence.anchor != nil || sequence.tag != nil))
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
      return .containerEnd(end, hasBracket: end.index > start.index)
    case YAML_ALIAS_EVENT: return .alias(Event.Alias(start: start, end: end))
    case YAML_DOCUMENT_START_EVENT: return .documentStart(start)
    case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: return .other
    default: return .end
    }
  }

  private func text(_ start: Mark, _ end: Mark) -> Event.Text {
    let scalar = unsafe event.pointee.data.scalar
    let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let style: Event.Text.Style =
      switch unsafe scalar.style {
      case YAML_PLAIN_SCALAR_STYLE: .plain
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .quoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .escaped
      default: .block
      }
    return Event.Text(
      text: unsafe String(decoding: bytes, as: UTF8.self), style: style, start: start, end: end,
      hasProperties: unsafe scalar.anchor != nil || scalar.tag != nil)
  }

  private var failure: Event.Failure {
    guard isReady else {
      return Event.Failure(problem: "", problemMark: .start, context: nil, contextMark: .start)
    }
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) }
    return unsafe Event.Failure(
      problem: problem ?? "", problemMark: Mark(parser.pointee.problem_mark), context: context,
      contextMark: Mark(parser.pointee.context_mark))
  }
}

extension Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(index: Int(clamping: mark.index), line: Int(clamping: mark.line), column: Int(clamping: mark.column))
  }
}
