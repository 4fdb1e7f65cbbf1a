internal import Agreements
internal import Diagnostics
internal import StrictYAML

/// A text of a project, read so that questions about a place in it can be answered.
struct FileText {
  /// Where it is in the project.
  let file: FileInProject
  /// What it is by its place.
  let place: FilePlace
  let lines: TextLines
  let sketch: Sketch
  let description: FileDescription

  /// - Parameters:
  ///   - bytes: the text.
  ///   - file: where it is.
  /// - Returns: nil where no file belongs, and for a text that is too large to be one.
  init?(_ bytes: [UInt8], at file: FileInProject) {
    guard bytes.count <= StrictYAML.byteLimit, let place = FilePlace(path: file.file) else { return nil }
    self.file = file
    self.place = place
    lines = TextLines(bytes)
    sketch = Sketch(bytes)
    description = .of(place.kind)
  }

  /// The key or value at an offset.
  func spot(at offset: Int) -> Spot? { sketch.mark(at: offset).map { Spot($0, in: description) } }

  /// A key or value with what belongs there.
  func spot(_ mark: Sketch.Mark) -> Spot { Spot(mark, in: description) }
}
