/// A whole number from 0 up, of any size, in decimal digits: counts of situations outgrow every integer.
public struct Digits: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Decimal digits without leading zeros.
  public let description: String

  /// - Parameter text: decimal digits; what is no digit is left out, and nothing at all is 0.
  public init(_ text: String) {
    let digits = text.utf8.filter { (48...57).contains($0) }.drop { $0 == 48 }
    description = digits.isEmpty ? "0" : String(decoding: digits, as: UTF8.self)
  }

  /// From the lowest digit to the highest, each 0 to 9.
  private var rising: [Int] { description.utf8.reversed().map { Int($0) - 48 } }

  private init(rising: [Int]) { self.init(rising.reversed().map { String($0) }.joined()) }

  /// The smallest first.
  public static func < (a: Digits, b: Digits) -> Bool {
    (a.description.utf8.count, a.description) < (b.description.utf8.count, b.description)
  }

  /// The sum.
  public static func + (a: Digits, b: Digits) -> Digits {
    let (one, other) = (a.rising, b.rising)
    var sum: [Int] = []
    var carry = 0
    for place in 0..<max(one.count, other.count) {
      carry += (place < one.count ? one[place] : 0) + (place < other.count ? other[place] : 0)
      sum.append(carry % 10)
      carry /= 10
    }
    return Digits(rising: sum + [carry])
  }

  /// The product.
  public static func * (a: Digits, b: Digits) -> Digits {
    let (one, other) = (a.rising, b.rising)
    var product = [Int](repeating: 0, count: one.count + other.count)
    for (place, digit) in one.enumerated() {
      var carry = 0
      for (shift, factor) in other.enumerated() {
        carry += product[place + shift] + digit * factor
        product[place + shift] = carry % 10
        carry /= 10
      }
      product[place + other.count] += carry
    }
    return Digits(rising: product)
  }
}
