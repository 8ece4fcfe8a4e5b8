package org.rapporteur.index.developments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.contract.enriched.DevelopmentObject.entity;
import static org.rapporteur.contract.enriched.DevelopmentObject.reference;
import static org.rapporteur.index.Documents.DPRK;
import static org.rapporteur.index.Documents.JAPAN;
import static org.rapporteur.index.Documents.named;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.index.Documents;
import org.rapporteur.index.telling.Identity;
import org.rapporteur.index.telling.StoredDevelopment;
import org.rapporteur.index.telling.Tellings;

class ConflictsTest {

  private static final DevelopmentObject CONVENTION = entity("treaty:crc");
  private static final DevelopmentObject PROTOCOL = entity("treaty:crc-opsc");

  private static Map<String, List<String>> among(Documents... documents) {
    return Conflicts.among(
        Stream.of(documents)
            .flatMap(it -> Tellings.of(it.made()).stream())
            .collect(Collectors.groupingBy(Identity::of))
            .entrySet()
            .stream()
            .map(it -> Told.now(StoredDevelopment.of(it.getKey(), it.getValue())))
            .toList());
  }

  private static Documents treaty(String name, String date, DevelopmentObject treaty) {
    return named(name).tells(Stage.TREATY_ACTION, date, treaty, DPRK);
  }

  @Test
  void aConventionIsConfusedWithItsProtocol() {
    assertThat(among(treaty("a", "2014-08", CONVENTION), treaty("b", "2014-09-09", PROTOCOL)))
        .hasSize(2);
  }

  @Test
  void aMonthDoesNotContradictADayInIt() {
    assertThat(among(treaty("a", "2014-09", PROTOCOL), treaty("b", "2014-09-09", PROTOCOL)))
        .isEmpty();
  }

  @Test
  void oneDocumentMayTellTwoThings() {
    assertThat(
            among(
                treaty("a", "2014-08-01", CONVENTION)
                    .tells(Stage.TREATY_ACTION, "2014-09-09", PROTOCOL, DPRK)))
        .isEmpty();
  }

  @Test
  void othersMayDoTheSameAndSoMayTheSameNextYear() {
    assertThat(
            among(
                treaty("a", "2014-09-09", PROTOCOL),
                treaty("b", "2015-09-09", PROTOCOL),
                named("c").tells(Stage.TREATY_ACTION, "2014-09-10", PROTOCOL, JAPAN)))
        .isEmpty();
  }

  @Test
  void aTextIsCirculatedOnceButSpokenOfOften() {
    assertThat(
            among(
                named("a").tells(Stage.CIRCULATED, "2014-10-15", reference("A/1")),
                named("b").tells(Stage.CIRCULATED, "2014-10-16", reference("A/1"))))
        .hasSize(2);
    assertThat(
            among(
                named("a").tells(Stage.STATEMENT, "2014-10-15", reference("A/1"), DPRK),
                named("b").tells(Stage.STATEMENT, "2014-10-16", reference("A/1"), DPRK)))
        .isEmpty();
  }
}
