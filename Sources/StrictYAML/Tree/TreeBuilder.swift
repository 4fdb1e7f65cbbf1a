internal import Diagnostics

/// Makes the tree out of libyaml's events, with an explicit stack; refuses what is outside the subset.
struct TreeBuilder {
  /// Beyond this depth reading stops: libyaml's time grows with the square of the depth.
  private static let depthToStopAt = 2 * StrictYAML.depthLimit

  /// What becomes of a part that is not read.
  private enum Skipped { case key, value }

  let text: ScreenedText
  var complaints: Complaints
  var cursor = OffsetCursor()
  /// Just past what the last event was about.
  var lastEnd = Mark.start
  private(set) var root: Node?
  /// The open lists and mappings, the outermost first.
  private(set) var stack: [Frame] = []
  private var documentCount = 0
  /// How many lists and mappings of a skipped part are open, and what the part was.
  private var skipping: (depth: Int, what: Skipped)?

  /// - Parameters:
  ///   - text: the whole file, screened.
  ///   - complaints: what was found so far.
  init(text: ScreenedText, complaints: Complaints) {
    self.text = text
    self.complaints = complaints
  }

  // Asked in place: a copy of the frame would cost a copy of its members at the next change.
  private var awaitsKey: Bool { !stack.isEmpty && stack[stack.count - 1].awaitsKey }
  /// Whether the value of a key comes next.
  var awaitsValue: Bool { !stack.isEmpty && stack[stack.count - 1].isMapping && !awaitsKey }
  private var isUnread: Bool { skipping != nil || !stack.isEmpty && stack[stack.count - 1].awaitsValueToSkip }
  /// Whether what comes next stands in `{...}` or `[...]`.
  var isInFlow: Bool { !stack.isEmpty && stack[stack.count - 1].isFlow }

  /// Reads the text to its end, or as far as it goes.
  mutating func build() {
    if !text.bytes.isEmpty {
      var isComplete = true
      EventParser.withEvents(of: text.bytes) { parser in isComplete = readEvents(&parser) }
      guard isComplete else { return root = nil }
    }
    // Nothing but comments, or only `---`.
    if case .scalar(let scalar)? = root, scalar.isMissing { root = nil }
    if root == nil, complaints.isEmpty { complaints.emptyFile() }
  }

  /// - Returns: Whether the first document was read to its end.
  private mutating func readEvents(_ parser: inout EventParser) -> Bool {
    while true {
      switch parser.next() {
      case .other: continue
      case .end: return true
      case .failure(let failure):
        report(failure)
        return false
      case .documentStart(let mark):
        documentCount += 1
        if documentCount > 1 {
          complaints.secondDocument(at: mark)
          return true
        }
      case .alias(let alias):
        read(alias)
        lastEnd = alias.end
      case .scalar(let scalar):
        read(scalar)
        // A missing value at the end of the text gets the start of the next line, which does not exist.
        let isMissing = scalar.style == .plain && scalar.text.isEmpty
        let isPastTheEnd = scalar.end.index >= text.scalarCount && scalar.end.column == 0
        if !isMissing || !isPastTheEnd { lastEnd = scalar.end }
      case .containerStart(let start):
        guard open(start) else { return false }
      case .containerEnd(let mark, let hasBracket):
        if hasBracket { lastEnd = mark }
        close(at: mark)
      }
    }
  }

  /// - Returns: Whether to read on.
  private mutating func open(_ start: Event.ContainerStart) -> Bool {
    let bracketOffset = start.isFlow ? cursor.offset(of: start.end.index, in: text) - 1 : 0
    let hasBracket =
      start.isFlow && start.end.index > start.start.index
      && text.byte(at: bracketOffset) == (start.isMapping ? UInt8(ascii: "{") : UInt8(ascii: "["))
    // In `[? a : b]` the start of the inner mapping is the question mark, which is looked for after `lastEnd`.
    defer { lastEnd = start.isFlow && !hasBracket ? start.start : start.end }
    if let part = skipping {
      skipping = (part.depth + 1, part.what)
      return stack.count + part.depth < Self.depthToStopAt
    }
    if isUnread {
      skipping = (1, .value)
      return true
    }
    if awaitsKey {
      let place = refuseComplexKey(at: start.start)
      // So that the mapping holds the place of its mistake, as with other refused keys.
      stack[stack.count - 1].extend(place, place)
      skipping = (1, .key)
      return true
    }
    if start.hasProperties { _ = passProperties(from: start.start) }
    let bracket = hasBracket ? SourcePosition(line: start.end.line, column: start.end.column - 1) : nil
    guard stack.count < StrictYAML.depthLimit else {
      complaints.tooDeep(at: bracket ?? start.end.position)
      skipping = (1, .value)
      return true
    }
    stack.append(
      Frame(isMapping: start.isMapping, isFlow: start.isFlow, column: start.end.column, bracket: bracket))
    return true
  }

  private mutating func close(at mark: Mark) {
    if let part = skipping {
      skipping = part.depth > 1 ? (part.depth - 1, part.what) : nil
      if skipping == nil { drop(part.what) }
      return
    }
    guard let frame = stack.popLast() else { return }
    attach(frame.node(in: complaints.file, endingAt: mark.position))
  }

  /// Closes the account of a part that is left out; spans take no notice of it.
  private mutating func drop(_ what: Skipped) {
    guard !stack.isEmpty else { return }
    switch what {
    case .key: stack[stack.count - 1].awaits = .valueToDrop
    case .value: stack[stack.count - 1].awaits = .keyOrItem
    }
  }

  /// Notes in which entry a key of the innermost mapping stood before; nil: it is new.
  /// - Returns: whether it goes on where the key before it was double too. Where a line above is missing, or a block stands
  ///   twice, the keys of two blocks meet: that is one mistake, however many keys they share.
  mutating func continuesDouble(_ entry: Int?) -> Bool {
    defer { stack[stack.count - 1].lastDouble = entry }
    return entry != nil && entry == stack[stack.count - 1].lastDouble.map { $0 + 1 }
  }

  private mutating func attach(_ node: Node) {
    let span = node.span
    guard !stack.isEmpty else {
      root = node
      return
    }
    stack[stack.count - 1].extend(span.start, span.end)
    stack[stack.count - 1].add(node)
  }

  private mutating func read(_ alias: Event.Alias) {
    guard !isUnread else { return passUnread() }
    complaints.alias(from: alias.start.position, to: alias.end.position)
    let span = complaints.span(alias.start.position, alias.end.position)
    if awaitsKey {
      stack[stack.count - 1].extend(span.start, span.end)
      stack[stack.count - 1].awaits = .valueToDrop
    } else {
      attach(.scalar(Node.Scalar(text: "", span: span, isPlain: true, isFollowedByComment: false, isInFlow: isInFlow)))
    }
  }

  private mutating func read(_ event: Event.Text) {
    guard !isUnread else { return passUnread() }
    let scalar = scalar(event)
    guard awaitsKey else { return attach(.scalar(scalar)) }
    stack[stack.count - 1].extend(scalar.span.start, scalar.span.end)
    stack[stack.count - 1].awaits = afterKey(scalar, event)
  }

  /// A single scalar or alias in a part that is not read.
  private mutating func passUnread() {
    if skipping == nil { drop(.value) }
  }
}
