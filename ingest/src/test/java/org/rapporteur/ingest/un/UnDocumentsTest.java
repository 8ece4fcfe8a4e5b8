package org.rapporteur.ingest.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.extract.ExtractedPage;

class UnDocumentsTest {

  static final String RESOLUTION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- ours -->
      <akn:akomaNtoso xmlns:akn="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
       <akn:statement name="resolution">
        <akn:meta>
         <akn:identification>
          <akn:FRBRdate date="2031-12-16" name="adoption"/>
          <akn:FRBRdate date="2032-01-05" name="publication"/>
          <akn:FRBRlanguage language="eng"/>
         </akn:identification>
         <akn:workflow>
          <akn:step date="2031-10-30" outcome="draftResolution" as="A/C.3/86/L.9" by="Fiji and Peru"/>
          <akn:step date="0001-01-01" outcome="draftResolutionAdditionalSponsors" by="Malta"/>
          <akn:step date="2031-12-16" outcome="adopted" as="A/86/PV.50" by=""/>
         </akn:workflow>
         <akn:analysis><akn:voting outcome="adoptedRecordedVote">
          <akn:count value="90" refersTo="inFavour"><akn:organization>PERU</akn:organization>
           <akn:organization>IRAN (ISLAMIC REPUBLIC OF)</akn:organization></akn:count>
          <akn:count value="20" refersTo="against">
           <akn:organization>DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA</akn:organization></akn:count>
         </akn:voting></akn:analysis>
        </akn:meta>
        <akn:coverPage>
         <akn:p><akn:docAuthority>United Nations</akn:docAuthority></akn:p>
         <akn:p><akn:docNumber refersTo="#symbol">A/RES/86/300</akn:docNumber></akn:p>
         <akn:p><akn:docStatus>Distr.: General</akn:docStatus></akn:p>
         <akn:p><akn:inline name="agenda item">Agenda item 12</akn:inline></akn:p>
         <akn:p><akn:docTitle>Resolution adopted on 16 December 2031</akn:docTitle></akn:p>
        </akn:coverPage>
        <akn:preface><akn:p><akn:docNumber>86/300.</akn:docNumber>
         <akn:docTitle refersTo="#resolutionTitle"><akn:b>Lighthouses &amp; harbours</akn:b></akn:docTitle></akn:p>
        </akn:preface>
        <akn:preamble>
         <akn:formula><akn:p><akn:i>The General Assembly</akn:i>,</akn:p></akn:formula>
         <akn:container><akn:p><akn:i>Recalling</akn:i> resolution <akn:a href="x">85/1</akn:a>,<akn:authorialNote
           marker="1"><akn:p>United Nations, Treaty Series, vol. 1.</akn:p></akn:authorialNote> on
           lamps,</akn:p></akn:container>
        </akn:preamble>
        <akn:mainBody>
         <akn:paragraph><akn:num>1.</akn:num><akn:content><akn:p><akn:i>Calls</akn:i> for:</akn:p></akn:content></akn:paragraph>
         <akn:paragraph><akn:num>(a)</akn:num><akn:content><akn:p>Lamps;</akn:p></akn:content></akn:paragraph>
         <akn:table><akn:tr><akn:th>Port</akn:th><akn:th>Lamps</akn:th></akn:tr>
          <akn:tr><akn:td><akn:p>Callao</akn:p></akn:td><akn:td><akn:p>7</akn:p></akn:td></akn:tr></akn:table>
        </akn:mainBody>
        <akn:conclusions><akn:p>50th plenary meeting<akn:eol/>16 December 2031</akn:p></akn:conclusions>
       </akn:statement>
      </akn:akomaNtoso>
      """;

  static final String CATALOGUE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <collection xmlns="http://www.loc.gov/MARC21/slim">
      <m:record xmlns:m="http://www.loc.gov/MARC21/slim">
        <m:controlfield tag="001">5000001</m:controlfield>
        <m:datafield tag="040"><m:subfield code="a">NNUN</m:subfield><m:subfield code="b">eng</m:subfield></m:datafield>
        <m:datafield tag="191"><m:subfield code="a">A/C.3/86/L.9</m:subfield></m:datafield>
        <m:datafield tag="245"><m:subfield code="a">Rights of lighthouse keepers :</m:subfield>
          <m:subfield code="b">draft resolution /</m:subfield><m:subfield code="c">Fiji and Peru</m:subfield></m:datafield>
        <m:datafield tag="269"><m:subfield code="a">2031-10-30</m:subfield></m:datafield>
        <m:datafield tag="515"><m:subfield code="a">Additional sponsors: CÃ´te d'Ivoire.</m:subfield></m:datafield>
        <m:datafield tag="710"><m:subfield code="a">Fiji</m:subfield><m:subfield code="9">ms</m:subfield></m:datafield>
        <m:datafield tag="710"><m:subfield code="a">Peru</m:subfield><m:subfield code="9">ms</m:subfield></m:datafield>
        <m:datafield tag="856"><m:subfield code="y">Français</m:subfield><m:subfield code="u">https://library.example/record/5000001/files/l9-FR.pdf</m:subfield></m:datafield>
        <m:datafield tag="856"><m:subfield code="y">English</m:subfield><m:subfield code="u">https://library.example/record/5000001/files/l9-EN.pdf</m:subfield></m:datafield>
        <m:datafield tag="991"><m:subfield code="b">71b[3]</m:subfield><m:subfield code="c">Human rights questions.</m:subfield></m:datafield>
        <m:datafield tag="993"><m:subfield code="a">A/RES/86/300</m:subfield></m:datafield>
      </m:record>
      <record>
        <controlfield tag="001">5000002</controlfield>
        <datafield tag="191"><subfield code="a">A/C.3/86/L.10</subfield></datafield>
        <datafield tag="245"><subfield code="a">Letter dated 3 March 2031 from a keeper</subfield></datafield>
      </record>
      </collection>
      """;

  private static final String VOTE =
      """
      <html><head><title>Lamps :</title>
      <meta property="og:site_name" content="United Nations Digital Library System">
      <meta name="citation_publication_date" content="2031/12/16">
      <meta name="citation_abstract_html_url" content="https://digitallibrary.un.org/record/5000003">
      </head><body>
      <div class='metadata-row'><span class='title'>Title</span><span class='value'>Lamps : resolution / adopted by the General Assembly</span></div>
      <div class='metadata-row'><span class='title'>Agenda</span><span class='value'><a href="#">A/86/251 21b Lamps of the world. LIGHTS</a></span></div>
      <div class='metadata-row'><span class='title'>Resolution</span><span class='value'><a href="#">A/RES/86/301</a></span></div>
      <div class='metadata-row'><span class='title'>Draft resolution</span><span class='value'><a href="#">A/C.2/86/L.3</a></span></div>
      <div class='metadata-row'><span class='title'>Vote summary </span><span class='value'><div>Voting Summary </div><div>Yes: 2 | No: 1 | Abstentions: 1 | Non-Voting: 0 | Total voting membership: 4 </div></span></div>
      <div class='metadata-row'><span class='title'>Vote date</span><span class='value'>2031-12-16</span></div>
      <div class='metadata-row'><span class='title'>Vote </span><span class='value'> Y FIJI<br/> N PERU<br/> A LAO PEOPLE'S DEMOCRATIC REPUBLIC<br/> Y MALTA<br/> CHAD</span></div>
      </body></html>
      """;

  @Test
  void entitiesOfAResolutionsOwnArePutInAndThoseOfEntitiesAreNot() {
    String types =
        "<!DOCTYPE akn:akomaNtoso [<!ENTITY c \"Lighthouses\"><!ENTITY d \"&c;&c;\">"
            + "<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    String resolution =
        RESOLUTION
            .replace("<!-- ours -->", types)
            .replace("<akn:b>Lighthouses &amp; harbours", "<akn:b>&c; &amp; harbours")
            .replace("Lamps;", "Lamps&d;&e;;");

    ExtractedPage page = UnDocuments.readXml(resolution.getBytes(StandardCharsets.UTF_8));

    assertThat(page.title()).isEqualTo("Lighthouses & harbours");
    assertThat(page.text()).contains("Lamps&d;&e;;");
  }

  @Test
  void aResolutionKeepsItsParagraphsNumbersAndNotes() {
    ExtractedPage page = UnDocuments.readXml(bytes(RESOLUTION));

    assertThat(page.title()).isEqualTo("Lighthouses & harbours");
    assertThat(page.kind()).isEqualTo(DocumentKind.RESOLUTION);
    assertThat(page.published()).isEqualTo("2032-01-05");
    assertThat(page.publishedFrom()).isEqualTo(DateEvidence.META);
    assertThat(page.language()).isEqualTo("en");
    assertThat(page.text().split("\n\n"))
        .containsExactly(
            "A/RES/86/300",
            "Agenda item 12",
            "Resolution adopted on 16 December 2031",
            "86/300. Lighthouses & harbours",
            "The General Assembly,",
            "Recalling resolution 85/1,[1] on lamps,",
            "1. Calls for:",
            "(a) Lamps;",
            "Port | Lamps",
            "Callao | 7",
            "50th plenary meeting\n16 December 2031",
            "Draft resolution A/C.3/86/L.9 of 30 October 2031, sponsored by Fiji and Peru.",
            "Additional sponsors: Malta.",
            "A/RES/86/300 was adopted on 16 December 2031 (A/86/PV.50) by a recorded vote of 90 in"
                + " favour to 20 against, with 0 abstentions.",
            "In favour: Peru, Iran (Islamic Republic of).",
            "Against: Democratic People's Republic of Korea.",
            "[1] United Nations, Treaty Series, vol. 1.");
  }

  @Test
  void aCatalogueRecordTellsOfADraft() {
    byte[] first = bytes(MarcRecords.split(bytes(CATALOGUE)).getFirst().xml());
    assertThat(UnDocuments.isXml(first)).isTrue();
    ExtractedPage page = UnDocuments.readXml(first);

    assertThat(page.title()).isEqualTo("Rights of lighthouse keepers: draft resolution");
    assertThat(page.kind()).isEqualTo(DocumentKind.DRAFT_RESOLUTION);
    assertThat(page.published()).isEqualTo("2031-10-30");
    assertThat(page.language()).isEqualTo("en");
    assertThat(page.canonicalUrl()).isEqualTo("https://digitallibrary.un.org/record/5000001");
    assertThat(page.text().split("\n\n"))
        .containsExactly(
            "A/C.3/86/L.9",
            "Rights of lighthouse keepers: draft resolution",
            "Sponsors: Fiji, Peru",
            "Additional sponsors: Côte d'Ivoire.",
            "Agenda item 71 (b): Human rights questions.",
            "Related documents: A/RES/86/300");
  }

  @Test
  void aCollectionIsReadRecordByRecordOrAsAWhole() {
    assertThat(MarcRecords.areIn(bytes(CATALOGUE))).isTrue();
    assertThat(MarcRecords.split(bytes(CATALOGUE)))
        .extracting(MarcRecords.Entry::number)
        .containsExactly("5000001", "5000002");
    assertThat(MarcRecords.split(bytes(CATALOGUE)).getLast().address()).isNull();
    ExtractedPage second =
        UnDocuments.readXml(bytes(MarcRecords.split(bytes(CATALOGUE)).getLast().xml()));
    assertThat(second.kind()).isEqualTo(DocumentKind.LETTER);
    assertThat(UnDocuments.readXml(bytes(CATALOGUE)).text())
        .contains("A/C.3/86/L.9", "A/C.3/86/L.10");
  }

  @Test
  void aPageAboutAVoteTellsWhoVotedHow() {
    assertThat(UnDocuments.mayBeRecordPage(bytes(VOTE))).isTrue();
    ExtractedPage page = UnDocuments.readRecordPage(Jsoup.parse(VOTE)).orElseThrow();

    assertThat(page.kind()).isEqualTo(DocumentKind.RESOLUTION);
    assertThat(page.published()).isEqualTo("2031-12-16");
    assertThat(page.canonicalUrl()).isEqualTo("https://digitallibrary.un.org/record/5000003");
    assertThat(page.text().split("\n\n"))
        .containsExactly(
            "A/RES/86/301",
            "Lamps: resolution",
            "adopted by the General Assembly",
            "A/RES/86/301 was adopted on 16 December 2031 by a recorded vote of 2 in favour to 1"
                + " against, with 1 abstentions.",
            "In favour: Fiji, Malta.",
            "Against: Peru.",
            "Abstaining: Lao People's Democratic Republic.",
            "Agenda item 21 (b): Lamps of the world.",
            "Related documents: A/C.2/86/L.3");
  }

  @Test
  void whatIsNoneOfTheseIsLeftToOthers() {
    assertThat(UnDocuments.isXml(bytes("<rss><channel/></rss>"))).isFalse();
    assertThat(UnDocuments.isXml(bytes("<collection><painting/></collection>"))).isFalse();
    assertThat(UnDocuments.isXml(bytes("a text about <akomaNtosoid> things"))).isFalse();
    assertThat(UnDocuments.readRecordPage(Jsoup.parse("<p>United Nations Digital Library")))
        .isEmpty();
  }

  @Test
  void hostileXmlEnds() {
    String deep = "<akomaNtoso>" + "<p>".repeat(100_000) + "end";
    String bomb =
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><akomaNtoso><mainBody><p>&b;</p>"
            + "</mainBody></akomaNtoso>";
    assertThatCode(() -> UnDocuments.readXml(bytes(deep))).doesNotThrowAnyException();
    assertThat(UnDocuments.readXml(bytes(bomb)).text()).hasSizeLessThan(20);
    assertThat(UnDocuments.readXml(bytes("<akomaNtoso>")).text()).isEmpty();
    assertThat(UnDocuments.readXml(bytes("<record><leader/>")).text()).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
