internal import StrictYAML

/// A way to read a value: what it can be, and how to read it. Gives nil where it was reported as wrong.
struct Readable<Value>: Sendable {
  /// What the value can be.
  let description: ValueDescription
  private let read: @Sendable (Node, inout DecodingContext) -> Value?

  /// - Parameters:
  ///   - description: what the value can be.
  ///   - read: gives the value; nil where it was reported as wrong.
  init(_ description: ValueDescription, _ read: @escaping @Sendable (Node, inout DecodingContext) -> Value?) {
    self.description = description
    self.read = read
  }

  /// The value of a node.
  func callAsFunction(_ node: Node, _ context: inout DecodingContext) -> Value? { read(node, &context) }

  /// The same, as another value.
  func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> Readable<Other> {
    let read = read
    return Readable<Other>(description) { node, context in read(node, &context).map(transform) }
  }
}

extension Readable where Value == Node {
  /// The node itself, for a reader that goes through it by hand.
  static func node(_ description: ValueDescription) -> Readable {
    Readable(description) { node, _ in node }
  }
}

/// A key whatever its value.
protocol DescribedKey: Sendable {
  /// Its description.
  var description: KeyDescription { get }
}

/// A key of a block with the way to read its value.
struct Key<Value>: DescribedKey {
  let description: KeyDescription
  /// How its value is read.
  let value: Readable<Value>

  /// - Parameters:
  ///   - key: as written in a file.
  ///   - isRequired: whether it must be there, wherever it belongs.
  ///   - value: how its value is read.
  ///   - explanation: what it is for, in Dutch.
  ///   - examples: values as they could be written.
  ///   - belongs: beside which other keys.
  init(
    _ key: String, isRequired: Bool = false, _ value: Readable<Value>, _ explanation: String,
    examples: [String] = [], belongs: Belonging = .always
  ) {
    self.init(
      KeyDescription(
        key: key, isRequired: isRequired, value: value.description, explanation: explanation, examples: examples,
        belongs: belongs), value)
  }

  private init(_ description: KeyDescription, _ value: Readable<Value>) {
    self.description = description
    self.value = value
  }

  /// The key as written in a file.
  var name: String { description.key }

  /// The same key where it must be there.
  var required: Key { with(isRequired: true) }

  /// The same key where it belongs only beside others.
  func belonging(_ belongs: Belonging) -> Key { with(belongs: belongs) }

  /// The same key where it is for something else.
  func explained(_ explanation: String, examples: [String] = []) -> Key {
    with(explanation: explanation, examples: examples)
  }

  private func with(
    isRequired: Bool? = nil, explanation: String? = nil, examples: [String]? = nil, belongs: Belonging? = nil
  ) -> Key {
    Key(
      KeyDescription(
        key: name, isRequired: isRequired ?? description.isRequired, value: value.description,
        explanation: explanation ?? description.explanation, examples: examples ?? description.examples,
        belongs: belongs ?? description.belongs), value)
  }
}
