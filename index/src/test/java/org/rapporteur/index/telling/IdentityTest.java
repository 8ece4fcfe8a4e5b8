package org.rapporteur.index.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.contract.enriched.DevelopmentObject.description;
import static org.rapporteur.contract.enriched.DevelopmentObject.draft;
import static org.rapporteur.contract.enriched.DevelopmentObject.entity;
import static org.rapporteur.contract.enriched.DevelopmentObject.reference;
import static org.rapporteur.index.Documents.DPRK;
import static org.rapporteur.index.Documents.EU;
import static org.rapporteur.index.Documents.JAPAN;
import static org.rapporteur.index.Documents.THIRD_COMMITTEE;
import static org.rapporteur.index.Documents.named;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.index.Documents;
import org.rapporteur.index.developments.DevelopmentMerger;

class IdentityTest {

  private static final Actor AMBASSADOR = new Actor("person:ja-song-nam", "Ja Song Nam");

  private static Set<String> id(Documents document) {
    return DevelopmentMerger.tells(document.made());
  }

  private static Documents draftOf(String id, Actor... sponsors) {
    return named(id).draft(id, id, sponsors);
  }

  @Test
  void documentsThatNameTheDraftDifferentlyTellTheSame() {
    var one =
        draftOf("draft:a", DPRK).tells(Stage.CIRCULATED, "2014-10-15", draft("draft:a"), DPRK);
    var other =
        draftOf("draft:b", DPRK).tells(Stage.CIRCULATED, "2014-10-15", draft("draft:b"), DPRK);
    var none = named("c").tells(Stage.CIRCULATED, "2014-10-15", null, DPRK);
    assertThat(id(one)).isEqualTo(id(other)).isEqualTo(id(none));
  }

  @Test
  void aPersonCountsWhereNobodyElseActs() {
    assertThat(id(named("a").tells(Stage.ANNOUNCED, "2014-10-06", null, AMBASSADOR, DPRK)))
        .isEqualTo(id(named("b").tells(Stage.ANNOUNCED, "2014-10-06", null, DPRK)))
        .isNotEqualTo(id(named("c").tells(Stage.ANNOUNCED, "2014-10-06", null, AMBASSADOR)));
  }

  @Test
  void theSponsorsActWhereNobodyIsSaidTo() {
    var unsaid = draftOf("draft:a", EU, JAPAN).tells(Stage.TABLED, "2014-10-08", draft("draft:a"));
    assertThat(id(unsaid))
        .isEqualTo(id(named("b").tells(Stage.TABLED, "2014-10-08", null, JAPAN, EU)));
  }

  @Test
  void aSymbolSaysAllByItself() {
    var committee =
        named("a").tells(Stage.ADOPTED, "2014-11-18", reference("A/C.3/69/L.28"), THIRD_COMMITTEE);
    assertThat(id(committee))
        .isEqualTo(id(named("b").tells(Stage.ADOPTED, "2014-11-18", reference("A/C.3/69/L.28"))))
        .isNotEqualTo(
            id(named("c").tells(Stage.ADOPTED, "2014-11-18", reference("A/C.3/69/L.29"))));
  }

  @Test
  void whatABodyDecidesOnADayIsToldApart() {
    var one =
        named("a")
            .tells(Stage.ADOPTED, "2014-12-18", description("The Torture text"), THIRD_COMMITTEE);
    var same =
        named("b")
            .tells(Stage.ADOPTED, "2014-12-18", description("the torture text."), THIRD_COMMITTEE);
    var other =
        named("c")
            .tells(Stage.ADOPTED, "2014-12-18", description("the food text"), THIRD_COMMITTEE);
    assertThat(id(one)).isEqualTo(id(same)).isNotEqualTo(id(other));
  }

  @Test
  void treatiesDatesAndPrecisionTellApart() {
    var signed =
        id(named("a").tells(Stage.TREATY_ACTION, "2014-09-09", entity("treaty:crc-opsc"), DPRK));
    assertThat(signed)
        .isNotEqualTo(
            id(named("b").tells(Stage.TREATY_ACTION, "2014-09-09", entity("treaty:crc"), DPRK)))
        .isNotEqualTo(
            id(named("c").tells(Stage.TREATY_ACTION, "2014-09", entity("treaty:crc-opsc"), DPRK)));
  }
}
