extension FindingKind {
  /// Every kind about reading files, names, versions and tables, by family and code. Those about decisions are the compiler's.
  public static let all: [FindingKind] = writingOfFiles + structure + references + time + changes + trust

  /// All kinds about how a file is written, by code.
  public static let writingOfFiles: [FindingKind] = [
    fileUnreadable, fileTooLarge, notUTF8, controlCharacter, directionCharacter, writingError, anchor, alias, tag,
    mergeKey, directive, complexKey, secondDocument, duplicateKey, emptyValue, tooDeep, emptyFile, commaCutsText,
    commentCutsText, unusableKey,
  ]

  /// All kinds about structure, by code.
  public static let structure: [FindingKind] = [
    missingFileKind, unknownFileKind, missingKey, unknownKey, wrongShape, notASlug, notYesNo, notADate, notANumber,
    unknownWord, emptyList, doubleInList, missingOutcome, doubleOutcome, wrongCondition, boundOutOfRange,
    otherwiseNotAlone, missingSignature, wrongPlace, missingField, fieldNotAllowed, fixedNotAllowed, wrongFileName,
  ]

  /// All kinds about references, by code.
  public static let references: [FindingKind] = [
    unknownStep, unknownDuty, unknownFact, unknownValue, unknownRole, unknownTerm, doubleRule, unknownRule,
    exceptionCircle, exceptionToFixed, exceptionToOtherwise, doubleOtherwise, unknownDocument, documentCircle,
    unknownFramework, unknownCriterion, criterionNotOpen, nameExists, doubleSection, oversightFollowsHandover,
    unknownModel, onlyIfCircle, wrongAlsoAt, unknownMunicipality, termNeeded, nothingToCheck, missingSource,
    overlappingAgreements, unknownReference,
  ]
}
