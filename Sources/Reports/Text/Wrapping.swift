/// Breaks a text at its spaces into lines of at most `width` columns; at least one line.
///
/// - Parameters:
///   - text: one paragraph; runs of spaces count as one.
///   - width: in columns.
///   - breaksWords: also break a word that is wider than a line. Off for what people copy, such as a path.
func wrapped(_ text: String, width: Int, breaksWords: Bool = false) -> [String] {
  let width = max(1, width)
  var lines: [String] = []
  var line = ""
  var lineWidth = 0
  for word in text.split(separator: " ") {
    for (number, piece) in pieces(of: word, width: breaksWords ? width : .max).enumerated() {
      let pieceWidth = displayWidth(piece)
      if !line.isEmpty, number > 0 || lineWidth + 1 + pieceWidth > width {
        lines.append(line)
        line = ""
        lineWidth = 0
      }
      if !line.isEmpty {
        line += " "
        lineWidth += 1
      }
      line += piece
      lineWidth += pieceWidth
    }
  }
  if !line.isEmpty || lines.isEmpty { lines.append(line) }
  return lines
}

private func pieces(of word: Substring, width: Int) -> [Substring] {
  guard displayWidth(word) > width else { return [word] }
  var pieces: [Substring] = []
  var start = word.startIndex
  var taken = 0
  for index in word.indices {
    let wide = displayWidth(word[index...index])
    if taken + wide > width, index > start {
      pieces.append(word[start..<index])
      start = index
      taken = 0
    }
    taken += wide
  }
  pieces.append(word[start...])
  return pieces
}
