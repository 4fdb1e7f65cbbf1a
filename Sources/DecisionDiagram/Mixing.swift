/// One number made of many, for tables of states and nodes: hashing these number by number costs more than the rest.
struct Mixture {
  private(set) var value: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// Takes in a number.
  mutating func add(_ number: Int32) {
    value = (value ^ UInt64(UInt32(bitPattern: number))) &* 0xff51_afd7_ed55_8ccd
    value ^= value >> 32
  }

  /// Takes in numbers, in order.
  mutating func add(_ numbers: [Int32]) {
    add(Int32(truncatingIfNeeded: numbers.count))
    for number in numbers { add(number) }
  }
}
