package org.rapporteur.enrich.reference.body;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What "resolution 2231", without year or session, may stand for. The Security Council has numbered
 * its resolutions through since 1946, the General Assembly did until 1975; as a rule the Council's
 * are meant, but "resolution 181" and "resolution 2758" are as often the Assembly's.
 */
public final class ThroughNumbers {

  private static final int LAST_OF_ASSEMBLY = 3541;
  private static final int LAST_FAMOUS_OF_BOTH = 500;

  private ThroughNumbers() {}

  /**
   * The symbols that the number may stand for, none where it cannot be.
   *
   * @param named the body beside the number; null where none is named
   * @param year of adoption, as the text gives it; 0 where it does not
   */
  public static List<String> symbols(int number, @Nullable Body named, Context context, int year) {
    if (Bodies.SECURITY_COUNCIL.equals(named)) {
      return ofCouncil(number, year, context.year());
    }
    if (named != null) {
      return named.equals(Bodies.GENERAL_ASSEMBLY) ? ofAssembly(number) : List.of();
    }
    boolean council = context.names(Bodies.SECURITY_COUNCIL);
    boolean assembly = context.names(Bodies.GENERAL_ASSEMBLY);
    return assembly && (!council || number < LAST_FAMOUS_OF_BOTH)
        ? Stream.of(ofCouncil(number, year, context.year()), ofAssembly(number))
            .flatMap(List::stream)
            .toList()
        : ofCouncil(number, year, context.year());
  }

  private static List<String> ofCouncil(int number, int year, int publicationYear) {
    return (year > 0 ? List.of(year) : SecurityCouncilYears.candidates(number, publicationYear))
        .stream().map(adopted -> "S/RES/" + number + " (" + adopted + ")").toList();
  }

  private static List<String> ofAssembly(int number) {
    return number > LAST_OF_ASSEMBLY
        ? List.of()
        : GeneralAssemblySessions.of(number).stream()
            .map(session -> "A/RES/" + number + "(" + session + ")")
            .toList();
  }
}
