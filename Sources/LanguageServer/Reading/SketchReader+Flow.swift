extension SketchReader {
  /// Reads a value in brackets, over as many lines as it has.
  /// - Parameters:
  ///   - path: of the value.
  ///   - indent: column of the key that it belongs to; a line that is indented no more is not part of it, whatever
  ///     brackets are still open.
  /// - Returns: offset just past it.
  mutating func flow(_ start: Int, _ path: [Sketch.Part], indent: Int) -> Int {
    let limit = endOfFlow(start, indent: indent)
    var place = start
    flowValue(&place, limit, path, depth: 0)
    return place
  }

  private func endOfFlow(_ start: Int, indent: Int) -> Int {
    var end = endOfLine(start)
    while end < bytes.count {
      var first = end
      while first < bytes.count, isSpace(first) { first += 1 }
      guard first < bytes.count else { return bytes.count }
      var lineStart = first
      while lineStart > end, isBlank(lineStart - 1) { lineStart -= 1 }
      let isClosing = bytes[first] == UInt8(ascii: "}") || bytes[first] == UInt8(ascii: "]")
      guard first - lineStart > indent || isClosing else { return end }
      end = endOfLine(first)
    }
    return end
  }

  private func isSpace(_ place: Int) -> Bool { isBlank(place) || bytes[place] == 0x0A || bytes[place] == 0x0D }

  private mutating func flowValue(_ place: inout Int, _ limit: Int, _ path: [Sketch.Part], depth: Int) {
    skipSpace(&place, limit)
    guard place < limit else { return }
    guard depth < Self.depthLimit else {
      place = limit
      return
    }
    switch bytes[place] {
    case UInt8(ascii: "{"): flowBlock(&place, limit, path, depth: depth)
    case UInt8(ascii: "["): flowList(&place, limit, path, depth: depth)
    default:
      let token = flowWord(&place, limit)
      if !token.range.isEmpty { add(.value(isAlone: false), path, token, isInFlow: true) }
    }
  }

  private mutating func flowBlock(_ place: inout Int, _ limit: Int, _ path: [Sketch.Part], depth: Int) {
    place += 1
    while true {
      skipSpace(&place, limit)
      guard place < limit else { return }
      switch bytes[place] {
      case UInt8(ascii: "}"):
        place += 1
        return
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ":"): place += 1
      default:
        let token = flowWord(&place, limit)
        skipSpace(&place, limit)
        guard place < limit, bytes[place] == UInt8(ascii: ":") else {
          add(.halfKey, path, token, isInFlow: true)
          continue
        }
        place += 1
        let own = path + [.key(token.text)]
        add(.key, own, token, isInFlow: true)
        flowValue(&place, limit, own, depth: depth + 1)
      }
    }
  }

  private mutating func flowList(_ place: inout Int, _ limit: Int, _ path: [Sketch.Part], depth: Int) {
    place += 1
    var number = 0
    while true {
      skipSpace(&place, limit)
      guard place < limit else { return }
      switch bytes[place] {
      case UInt8(ascii: "]"):
        place += 1
        return
      case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: ":"): place += 1
      default:
        flowValue(&place, limit, path + [.item(number)], depth: depth + 1)
        number += 1
      }
    }
  }

  /// A word within brackets: up to a comma, a bracket, the colon behind a key, a comment or the end of the line. It always
  /// takes at least one byte.
  private func flowWord(_ place: inout Int, _ limit: Int) -> Token {
    let start = place
    if let quoted = quoted(start, min(limit, endOfLine(start))) {
      place = max(quoted.range.upperBound, start + 1)
      return quoted
    }
    while place < limit {
      switch bytes[place] {
      case UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), 0x0A, 0x0D:
        break
      case UInt8(ascii: ":") where place + 1 >= limit || isSpace(place + 1) || isSign(place + 1): break
      case UInt8(ascii: "#") where place > start && isBlank(place - 1): break
      default:
        place += 1
        continue
      }
      break
    }
    return trimmed(start, place)
  }

  private func isSign(_ place: Int) -> Bool { Array(",[]{}".utf8).contains(bytes[place]) }

  /// Takes spaces, line breaks and comments.
  private func skipSpace(_ place: inout Int, _ limit: Int) {
    while place < limit {
      if isSpace(place) {
        place += 1
      } else if bytes[place] == UInt8(ascii: "#"), place > 0, isSpace(place - 1) {
        place = min(limit, endOfLine(place))
      } else {
        return
      }
    }
  }
}
