import Reports
import Testing

@Suite struct JSONTests {
  @Test func writerEscapes() {
    let value = JSONValue.object([
      .init("a\"b", "q\" \\ \n\r\t \u{01} \u{7F} \u{2028} é 字 😀"), .init("n", -12), .init("l", .list([true, .null])),
    ])
    #expect(
      value.line
        == #"{"a\"b":"q\" \\ \n\r\t \u0001 \u007f \u2028 é 字 😀","n":-12,"l":[true,null]}"#)
  }

  @Test func readerReadsTextAndWholeNumbersInOrder() throws {
    let members = try JSONObjectReader.read(
      Array(#" { "stap" : "monitoring","maanden":-3, "t":"\u0041\ud83d\ude00\/\n\"é" , "z": 0 } "#.utf8))
    #expect(members.map { $0.name } == ["stap", "maanden", "t", "z"])
    #expect(members.map { $0.value } == ["monitoring", "-3", "A😀/\n\"é", "0"])
    #expect(try JSONObjectReader.read(Array("{}".utf8)).isEmpty)
  }

  @Test(arguments: [
    (#"{"a":"1","a":"2"}"#, 10, "de naam \"a\" staat hier voor de tweede keer."),
    (#"{"a":1.5}"#, 6, "alleen hele getallen zijn toegestaan."),
    (#"{"a":1e3}"#, 6, "alleen hele getallen zijn toegestaan."),
    (#"{"a":012}"#, 6, "een getal begint niet met 0."),
    (#"{"a":-}"#, 6, "dit is geen getal."),
    (#"{"a":}"#, 6, "de waarde van \"a\" moet tekst"),
    (#"{"a":true}"#, 6, "de waarde van \"a\" moet tekst"),
    (#"{"a":[[[["#, 6, "de waarde van \"a\" moet tekst"),
    (#"{"a":{"b":"c"}}"#, 6, "de waarde van \"a\" moet tekst"),
    (#"{"a":"#, 6, "de waarde ontbreekt."),
    (#"{"a":"\x"}"#, 7, "dit is geen geldige code na een \\."),
    (#"{"a":"\"#, 7, "dit is geen geldige code na een \\."),
    (#"{"a":"\u12"}"#, 7, "na \\u horen vier cijfers"),
    (#"{"a":"\ud800"}"#, 7, "dit is maar de helft van een teken."),
    (#"{"a":"\ud800\u0041"}"#, 7, "dit is maar de helft van een teken."),
    (#"{"a":"\udc00\ud800"}"#, 7, "dit is maar de helft van een teken."),
    ("{\"a\":\"x\ty\"}", 8, "dit teken mag hier niet zo staan"),
    (#"{"a":"x"#, 8, "het aanhalingsteken aan het eind ontbreekt."),
    (#"{"a":"x""#, 9, "hier hoort een komma of }."),
    (#"{"a":"x",}"#, 10, "hier moet een naam staan"),
    (#"{"a" "x"}"#, 6, "na een naam hoort een dubbele punt."),
    (#"{a:1}"#, 2, "hier moet een naam staan"),
    (#"{"é":1} {"#, 9, "na het object staat nog iets."),
    (#"["a"]"#, 1, "hier moet een object staan"),
    ("", 1, "hier moet een object staan"),
  ])
  func readerRefuses(_ line: String, _ column: Int, _ message: String) {
    let error = #expect(throws: JSONReadError.self) { try JSONObjectReader.read(Array(line.utf8)) }
    #expect(error?.column == column)
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
  }

  @Test func readerRefusesBrokenUTF8() {
    let bytes = Array(#"{"a":"x"#.utf8) + [0xFF] + Array(#""}"#.utf8)
    let error = #expect(throws: JSONReadError.self) { try JSONObjectReader.read(bytes) }
    #expect(error?.message == "deze tekst is geen geldige UTF-8.")
  }

  @Test func everyPrefixOfALineIsRefusedWithoutATrap() {
    let line = Array(#"{"a":"\ud83d\ude00é","b":-10}"#.utf8)
    for length in 0..<line.count {
      #expect(throws: JSONReadError.self) { try JSONObjectReader.read(Array(line.prefix(length))) }
    }
  }

  @Test func everyChangedByteIsReadOrRefusedWithoutATrap() {
    let line = Array(#"{"a":"\ud83d\ude00é","b":-10}"#.utf8)
    for position in line.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = line
        changed[position] = byte
        _ = try? JSONObjectReader.read(changed)
      }
    }
  }
}
