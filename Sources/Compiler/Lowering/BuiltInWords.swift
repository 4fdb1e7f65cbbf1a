/// The steps and duties that sections of the language stand for (`language.md` section 3).
enum BuiltInWords {
  static let handoverDuty = "overdragen"
  static let escalationDuty = "opschalen"
  static let oversightDuty = "zicht-op-veiligheid"
  static let disagreementStep = "verschil-van-inzicht"
  static let currentHolder = "huidige-houder"
}
