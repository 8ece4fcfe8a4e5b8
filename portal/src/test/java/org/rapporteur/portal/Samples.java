package org.rapporteur.portal;

import java.util.List;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.document.DocumentId;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.document.Snapshot;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.contract.enriched.Vote;

/** A small episode in our own words: one draft, its rival, a vote, and a hostile page. */
final class Samples {

  static final Actor DPRK = new Actor("state:PRK", "Democratic People's Republic of Korea");
  static final Actor EU = new Actor("igo:european-union", "European Union");
  static final Actor COMMITTEE = new Actor("un-body:third-committee", "Third Committee");
  static final Actor INQUIRY =
      new Actor(
          "un-body:commission-of-inquiry-dprk",
          "Commission of Inquiry on Human Rights in the Democratic People's Republic of Korea");

  static final String WIRE = "https://wire.example/2014/10/16/second-text";
  static final String HOSTILE = "https://blog.example/hostile";
  static final String HOSTILE_TITLE = "<script>document.title='owned'</script> & <b>bold</b>";

  private static final DevelopmentObject OWN_TEXT = DevelopmentObject.draft("draft:prk");
  private static final DevelopmentObject RIVAL_TEXT =
      DevelopmentObject.reference("A/C.3/69/L.28/Rev.1");

  private Samples() {}

  static List<EnrichedDocument> all(Snapshot snapshot) {
    return List.of(wire(snapshot), committee(), letter(), hostile());
  }

  static String id(String url) {
    return DocumentId.ofUrl(url);
  }

  private static EnrichedDocument wire(Snapshot snapshot) {
    String circulated =
        "The delegation of North Korea passed round a text of its own on 15 October 2014.";
    String released =
        "The Commission of Inquiry published its report in February 2014, and the matter has been"
            + " on the agenda since.";
    String text =
        circulated
            + " Diplomats called it a counter-resolution to the one that the European Union and"
            + " Japan are writing.\n\n"
            + released
            + "\n\nThe text leans on resolution 66/157, which speaks of dialogue and of"
            + " cooperation. “We prefer to talk,” said one envoy, who asked not to be named.";
    return SampleDocument.at(
            WIRE, "wire", "A second text on human rights makes the rounds", "2014-10-16", text)
        .snapshot(snapshot)
        .rival()
        .entity(DPRK.id(), DPRK.name(), EntityKind.STATE, "North Korea")
        .entity(EU.id(), EU.name(), EntityKind.IGO, "European Union")
        .entity("state:JPN", "Japan", EntityKind.STATE, "Japan")
        .entity(INQUIRY.id(), INQUIRY.name(), EntityKind.UN_BODY, "Commission of Inquiry")
        .time("15 October 2014", "2014-10-15")
        .time("February 2014", "2014-02")
        .reference("66/157", "A/RES/66/157", ReferenceKind.RESOLUTION)
        .draft(
            "draft:prk", "The DPRK's draft on dialogue and cooperation", DPRK, "a text of its own")
        .draft(
            "draft:prk", "The DPRK's draft on dialogue and cooperation", DPRK, "counter-resolution")
        .draft(
            "draft:eu-jpn",
            "The draft of the European Union and Japan",
            EU,
            "the one that the European Union and Japan are writing")
        .development("2014-10-15", Stage.CIRCULATED, DPRK, OWN_TEXT, null, circulated)
        .development(
            "2014-02",
            Stage.REPORT_RELEASED,
            INQUIRY,
            DevelopmentObject.description("report of the Commission of Inquiry"),
            null,
            released)
        .enriched();
  }

  private static EnrichedDocument committee() {
    String tabled =
        "The European Union and Japan tabled draft A/C.3/69/L.28/Rev.1 on 14 November 2014.";
    String adopted =
        "On 18 November 2014 the Third Committee approved A/C.3/69/L.28/Rev.1 by 111 votes in"
            + " favour to 19 against, with 55 abstentions.";
    String withdrawn =
        "North Korea did not press its own text to a vote on 18 November 2014 and took it back.";
    return SampleDocument.at(
            "https://press.example/gashc4119",
            "un-press",
            "Committee approves text on the situation of human rights",
            "2014-11-18",
            tabled + "\n\n" + adopted + "\n\n" + withdrawn)
        .kind(DocumentKind.PRESS_RELEASE)
        .rival()
        .entity(EU.id(), EU.name(), EntityKind.IGO, "European Union")
        .entity(DPRK.id(), DPRK.name(), EntityKind.STATE, "North Korea")
        .entity(COMMITTEE.id(), COMMITTEE.name(), EntityKind.UN_BODY, "Third Committee")
        .time("14 November 2014", "2014-11-14")
        .time("18 November 2014", "2014-11-18")
        .reference("A/C.3/69/L.28/Rev.1", "A/C.3/69/L.28/Rev.1", ReferenceKind.DRAFT_RESOLUTION)
        .draft("draft:prk", "The DPRK's draft on dialogue and cooperation", DPRK, "its own text")
        .development("2014-11-14", Stage.TABLED, EU, RIVAL_TEXT, null, tabled)
        .development(
            "2014-11-18", Stage.ADOPTED, COMMITTEE, RIVAL_TEXT, Vote.recorded(111, 19, 55), adopted)
        .development("2014-11-18", Stage.WITHDRAWN, DPRK, OWN_TEXT, null, withdrawn)
        .enriched();
  }

  /** A later document on the same subject. */
  static EnrichedDocument further() {
    return later("The European Union circulated a revised text on 7 November 2014.", true);
  }

  /** The same document as better rules read it: without the news. */
  static EnrichedDocument misread() {
    return later("This report is read otherwise now.", false);
  }

  /** Rivals on another subject, in a version of their page. */
  static EnrichedDocument otherRivals(int version) {
    String tabled = "Ruritania put its text on outer space before the others on 3 May 2019.";
    String text =
        (version == 1 ? tabled : "It is not known when Ruritania wrote its text.")
            + " It is an alternative to the draft that Utopia has circulated.";
    Actor ruritania = new Actor("state:XRU", "Ruritania");
    SampleDocument document =
        SampleDocument.at(
                "https://wire.example/2019/05/04/space",
                "wire",
                "Two texts on outer space",
                "2019-05-04",
                text)
            .version(version)
            .rival()
            .draft("draft:ruritania", "Ruritania's draft", ruritania, "its text")
            .draft("draft:utopia", "Utopia's draft", new Actor("state:XUT", "Utopia"), "the draft");
    return version > 1
        ? document.enriched()
        : document
            .development(
                "2019-05-03",
                Stage.TABLED,
                ruritania,
                DevelopmentObject.draft("draft:ruritania"),
                null,
                tabled)
            .enriched();
  }

  private static EnrichedDocument later(String text, boolean says) {
    SampleDocument document =
        SampleDocument.at(
            "https://wire.example/2014/11/07/revised",
            "wire",
            "A revised resolution",
            "2014-11-07",
            text + " It is the answer to North Korea on human rights.");
    document.entity(DPRK.id(), DPRK.name(), EntityKind.STATE, "North Korea");
    if (says) {
      document.development("2014-11-07", Stage.CIRCULATED, EU, RIVAL_TEXT, null, text);
    }
    return document.rules(says ? 1 : 2).enriched();
  }

  private static EnrichedDocument letter() {
    String announced =
        "My delegation has decided to put forward a draft of its own, as I inform you on"
            + " 6 October 2014.";
    return SampleDocument.at(
            "https://mission.example/letters/6-october",
            "mission",
            "Letter to all missions",
            "2014-10-06",
            "Excellency,\n\n"
                + announced
                + "\n\nIt speaks of human rights in North Korea. Please accept my regards.")
        .kind(DocumentKind.LETTER)
        .rival()
        .entity(DPRK.id(), DPRK.name(), EntityKind.STATE, "North Korea")
        .time("6 October 2014", "2014-10-06")
        .draft(
            "draft:prk", "The DPRK's draft on dialogue and cooperation", DPRK, "a draft of its own")
        .development("2014-10-06", Stage.ANNOUNCED, DPRK, OWN_TEXT, null, announced)
        .enriched();
  }

  private static EnrichedDocument hostile() {
    return SampleDocument.at(
            HOSTILE,
            "blog",
            HOSTILE_TITLE,
            "2014-10-17",
            "A page that means harm: <script>document.title='owned'</script> and"
                + " <img src=x onerror=\"document.title='owned'\"> about Japan.")
        .kind(DocumentKind.BLOG)
        .entity("state:JPN", "<img src=x onerror=alert(1)>", EntityKind.STATE, "Japan")
        .enriched();
  }
}
