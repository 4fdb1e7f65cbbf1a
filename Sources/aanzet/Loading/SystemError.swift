import Glibc

/// Why the system refused something, by its error number (errno).
struct SystemError: Error, Hashable {
  /// The error number.
  let number: Int32

  /// - Parameter number: by default that of the call that failed last.
  init(number: Int32 = errno) { self.number = number }

  /// Whether there is nothing at a path.
  var isAbsence: Bool { number == ENOENT }

  /// The reason in Dutch, to follow a colon.
  var reason: String {
    switch number {
    case ENOENT: "het bestaat niet"
    case EACCES, EPERM: "u hebt er geen toestemming voor"
    case ELOOP: "de koppeling wijst in een kring"
    case EISDIR: "het is een map"
    case ENOTDIR: "een deel van het pad is geen map"
    case ENAMETOOLONG: "de naam is te lang"
    case ENOSPC, EDQUOT: "er is geen ruimte meer op de schijf"
    case EROFS: "de schijf is alleen te lezen"
    case EMFILE, ENFILE: "er staan te veel bestanden open"
    case ETXTBSY, EBUSY: "het is in gebruik"
    case EFBIG: "het wordt te groot"
    case ENXIO, ENODEV: "het is geen gewoon bestand"
    case EIO: "de schijf geeft een leesfout of schrijffout"
    case EBADF, EPIPE: "de uitvoer is gesloten"
    default: "het systeem geeft fout \(number)"
    }
  }
}
