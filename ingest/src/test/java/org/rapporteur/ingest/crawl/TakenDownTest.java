package org.rapporteur.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.ingest.Articles;
import org.rapporteur.ingest.crawl.visit.Outcome;

/**
 * What was a document and is none any more: no version of it is made of what stands in its place,
 * and that it is gone is told, with what the host said kept as evidence.
 */
@Timeout(120)
class TakenDownTest extends SiteVisits {

  private static final String PATH = "/news/2026/harbours";

  private PageState known;

  @BeforeEach
  void readOnce() throws Exception {
    site.article(PATH, "Harbours", "2026-11-20", Articles.text("the draft on harbours"));
    Outcome first = visitor.article(site.url(PATH));
    assertThat(first.documents()).hasSize(1);
    known = first.states().getFirst();
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410, 451})
  void aPageThatIsTakenDownIsToldWithItsEvidence(int status) throws Exception {
    site.page(
        PATH,
        exchange -> {
          byte[] words = "By order of the court.".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, words.length);
          exchange.getResponseBody().write(words);
        });

    Outcome gone = visitor.again(known);
    Outcome still = visitor.again(gone.states().getFirst());

    Rejection told = assertStays(gone, "the host answered " + status);
    ArchivedResponse answer = visitor.archived(Objects.requireNonNull(told.snapshot()));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.payload().text(StandardCharsets.UTF_8)).isEqualTo("By order of the court.");
    assertThat(still.rejections()).as("told before").isEmpty();
  }

  @Test
  void thatAPageNobodyKnowsIsMissingIsNoEvidence() throws Exception {
    site.status("/news/never", 404);

    Rejection told = visitor.refusal(site.url("/news/never"));

    assertThat(told.message()).isEqualTo("the host answered 404");
    assertThat(told.snapshot()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Page not found - The Example | The menu may help you to what you look for.",
        "404 | Use the search, or go back to where you came from.",
        "Oops! Error 404: Page Not Found | Perhaps the newest stories please you.",
        "The Example | The article you requested has been removed.",
        "The Example | We are sorry, but the page is no longer available on our site.",
        "Seite nicht gefunden | Die Adresse ist falsch oder alt.",
        "페이지를 찾을 수 없습니다 - 예보 | 주소를 다시 확인해 주세요.",
        "Страница не найдена — Пример | Вернитесь на главную.",
      })
  void whatSaysWithStatus200ThatItIsNotThereIsNoVersion(String title, String words)
      throws Exception {
    site.html(PATH, "<html><title>" + title + "</title><body><p>" + words + "</p></body></html>");

    Rejection told = assertStays(visitor.again(known), "says that there is nothing");

    assertThat(told.snapshot()).isNotNull();
  }

  @Test
  void theDayAboveAPageThatIsNotThereMakesItNoVersion() throws Exception {
    site.article(PATH, "Page not found", "2026-11-22", "Perhaps it was moved.");

    assertStays(visitor.again(known), "says that there is nothing");
  }

  @Test
  void aStoryOfWhatWasNotFoundIsAVersion() throws Exception {
    site.article(
        PATH, "Wreck not found in harbour", "2026-11-20", Articles.text("the page that was lost"));

    Outcome edited = visitor.again(known);

    assertThat(edited.documents().getFirst().version()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "/, front page",
    "/news/, section that it stood in",
    "/login, asks for something first"
  })
  void whereReadersAreSentInsteadIsNoVersion(String place, String cause) throws Exception {
    site.redirect(PATH, place)
        .article(place, "The newest", "2026-11-22", Articles.text("everything"));

    Rejection told = assertStays(visitor.again(known), cause);

    ArchivedResponse answer = visitor.archived(Objects.requireNonNull(told.snapshot()));
    assertThat(answer.url()).isEqualTo(site.url(place));
  }

  @Test
  void anArticleAtAShorterAddressIsFollowed() throws Exception {
    site.article("/a/123/harbours", "Harbours", "2026-11-20", Articles.text("harbours"));
    PageState article = visitor.article(site.url("/a/123/harbours")).states().getFirst();
    site.redirect("/a/123/harbours", "/a/123")
        .article("/a/123", "Harbours", "2026-11-20", Articles.text("harbours and more"));

    assertThat(visitor.again(article).documents()).hasSize(1);
  }

  @Test
  void aWallInItsPlaceIsNoVersion() throws Exception {
    site.html(
        PATH,
        "<html><title>Sign in</title><h1>Sign in to read on</h1><p>Please sign in with your"
            + " account.</p><form><input name=user><input type=password name=word></form></html>");

    Outcome outcome = visitor.again(known);

    assertThat(outcome.documents()).isEmpty();
    assertThat(outcome.rejections().getFirst().category()).isEqualTo(Category.UNSUPPORTED_TYPE);
    assertThat(outcome.states().getFirst().version()).isEqualTo(1);
  }

  @Test
  void whatComesBackUnchangedIsTheVersionThatWasKnown() throws Exception {
    site.status(PATH, 404);
    PageState gone = visitor.again(known).states().getFirst();
    site.article(PATH, "Harbours", "2026-11-20", Articles.text("the draft on harbours"));

    Outcome back = visitor.again(gone);

    assertThat(back.documents()).isEmpty();
    assertThat(back.states().getFirst().failures()).isZero();
    assertThat(back.states().getFirst().version()).isEqualTo(1);
  }

  private Rejection assertStays(Outcome outcome, String cause) {
    assertThat(outcome.documents()).isEmpty();
    PageState state = outcome.states().getFirst();
    assertThat(state.version()).isEqualTo(1);
    assertThat(state.contentHash()).isEqualTo(known.contentHash());
    Rejection told = outcome.rejections().getFirst();
    assertThat(told.category()).isEqualTo(Category.HTTP_STATUS);
    assertThat(told.source()).isEqualTo(site.url(PATH));
    assertThat(told.message()).contains(cause).endsWith("; version 1 of the document stays");
    return told;
  }
}
