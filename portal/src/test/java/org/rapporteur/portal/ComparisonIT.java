package org.rapporteur.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.ReferenceKind;
import tools.jackson.databind.JsonNode;

/** Two texts side by side, by HTTP and in a real Chromium, which is skipped where there is none. */
class ComparisonIT {

  private static final double PATIENCE_MILLIS = 60_000;
  private static final String BEFORE = "https://un.example/75-901";
  private static final String AFTER = "https://un.example/76-902";
  private static final String HOSTILE = "https://un.example/hostile";
  private static final String PAIR = "before=" + Samples.id(BEFORE) + "&after=" + Samples.id(AFTER);

  private static final String HOSTILE_PAIR =
      "before=" + Samples.id(BEFORE) + "&after=" + Samples.id(HOSTILE);

  private static final String EARLIER_TEXT =
      """
      A/RES/75/901

      Resolution adopted by the General Assembly on 16 December 2020

      75/901. Lamps of the coasts

      The General Assembly,

      Recalling that ships are lost on coasts without a lamp,

      1. Urges coastal States to keep their lamps burning;

      2. Requests the keepers to report on fog;

      3. Thanks the makers of oil.
      """;

  private static final String LATER_TEXT =
      """
      A/RES/76/902

      76/902. Lamps of the coasts

      The General Assembly,

      Recalling that ships are lost on coasts without a lamp,

      Noting the cries of the gulls in the fog,

      1. Urges all coastal States to keep their lamps burning;

      2. Thanks the makers of oil.
      """;

  private static final String HOSTILE_TEXT =
      """
      The General Assembly,

      1. Urges <img src=x onerror=document.title='owned'> States to keep their lamps burning;
      """;

  @TempDir static Path data;

  private static PortalOnEngines portal;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    portal = PortalOnEngines.start(data);
    client = HttpClient.newHttpClient();
    portal.publish(
        List.of(
            resolution(BEFORE, "2021-01-12", "A/RES/75/901", EARLIER_TEXT),
            resolution(AFTER, "2021-12-16", "A/RES/76/902", LATER_TEXT),
            resolution(HOSTILE, "2021-12-17", "A/RES/76/903", HOSTILE_TEXT)));
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> json("/api/documents?source=un").path("total").asInt() == 3);
  }

  @AfterAll
  static void stop() {
    client.close();
    portal.close();
  }

  private static EnrichedDocument resolution(
      String url, String published, String symbol, String text) {
    return SampleDocument.at(url, "un", "Lamps of the coasts", published, text)
        .kind(DocumentKind.RESOLUTION)
        .reference(symbol, symbol, ReferenceKind.RESOLUTION)
        .enriched();
  }

  @Test
  void clausesAreAlignedWithTheirWordsMarked() throws Exception {
    JsonNode found = json("/api/comparison?" + PAIR);
    assertThat(found.path("before").path("symbol").asString()).isEqualTo("A/RES/75/901");
    assertThat(found.path("after").path("title").asString()).isEqualTo("Lamps of the coasts");
    assertThat(found.path("counts").toString())
        .isEqualTo("{\"kept\":2,\"changed\":1,\"moved\":0,\"new\":1,\"dropped\":1}");
    JsonNode changed = found.path("clauses").path(2);
    assertThat(changed.path("kind").asString()).isEqualTo("changed");
    assertThat(changed.path("before").path(0).path("label").asString()).isEqualTo("OP1");
    JsonNode change = changed.path("changes").path(0);
    assertThat(change.path("added").asString()).isEqualTo("all");
    assertThat(
            LATER_TEXT.substring(
                change.path("addedStart").asInt(), change.path("addedEnd").asInt()))
        .isEqualTo("all");
    assertThat(changed.path("after").path(0).path("runs").path(1).path("changed").asBoolean())
        .isTrue();
  }

  @Test
  void languageIsTracedBackThroughTheSeries() throws Exception {
    JsonNode found = json("/api/documents/" + Samples.id(AFTER) + "/agreed-language");
    assertThat(found.path("texts").size()).isEqualTo(2);
    JsonNode kept = found.path("clauses").path(0);
    assertThat(kept.path("since").asString()).isEqualTo("2020");
    assertThat(kept.path("sinceUnchanged").asString()).isEqualTo("2020");
    assertThat(found.path("clauses").path(1).path("since").asString()).isEqualTo("2021");
    JsonNode reworded = found.path("clauses").path(2);
    assertThat(reworded.path("sinceUnchanged").asString()).isEqualTo("2021");
    assertThat(reworded.path("wordings").path(1).path("symbol").asString())
        .isEqualTo("A/RES/75/901");
  }

  @Test
  void theClausesOfOneDocumentAreGiven() throws Exception {
    JsonNode found = json("/api/documents/" + Samples.id(BEFORE) + "/clauses");
    assertThat(found.path("clauses").size()).isEqualTo(4);
    assertThat(found.path("clauses").path(0).path("part").asString()).isEqualTo("preambular");
  }

  @ParameterizedTest
  @CsvSource({"csv, text/csv", "md, text/markdown", "html, text/html"})
  void aComparisonIsTakenAlong(String form, String type) throws Exception {
    HttpResponse<String> file = get("/compare." + form + "?" + PAIR + "&show=changed&show=dropped");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
    assertThat(file.body())
        .contains("OP1", "lamps burning", "report on fog")
        .doesNotContain("gulls");
  }

  @Test
  void aSheetRunsNothing() throws Exception {
    assertThat(get("/compare.html?" + HOSTILE_PAIR).body())
        .contains("&lt;img src", "<ins style=")
        .doesNotContain("<img", "<script");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/comparison?before=none&after=none", "/compare?before=x&after=y"})
  void whatIsNotThereIsNotFound(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aDocumentWithoutATextIsRefusedWithAReason() throws Exception {
    HttpResponse<String> answer =
        get("/api/comparison?before=" + Samples.id(Samples.WIRE) + "&after=" + Samples.id(AFTER));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("holds no text");
  }

  @Test
  void theViewIsReachedNarrowedAndLeadsToTheWords() {
    Optional<Path> chromium = Browser.installed();
    assumeTrue(chromium.isPresent(), "skipped: there is no Chromium on the PATH");
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    try (Browser browser = Browser.open(chromium.get(), portal.url())) {
      view(browser.page(1280, 900, ColorScheme.LIGHT));
      fitsAPhone(browser.page(390, 844, ColorScheme.DARK));
      browser.assertNoComplaints();
    }
  }

  private static void view(Page page) {
    page.navigate("/documents/" + Samples.id(AFTER));
    page.getByText("Compare its text").click();
    assertThat(page.locator(".offers tbody tr")).hasCount(2);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare")).click();
    Locator rows = page.locator(".aligned tbody tr");
    assertThat(rows).hasCount(5);
    assertThat(page.locator(".aligned ins")).hasText("all");
    assertThat(page.locator(".aligned ins")).hasCSS("text-decoration-line", "underline");
    picture(page);
    page.locator(".kinds").getByLabel("Kept").uncheck();
    assertThat(rows).hasCount(3);
    assertThat(page).hasURL(Pattern.compile(".*show=changed.*"));
    page.locator(".aligned tr.dropped .clause-label").click();
    assertThat(page.locator(".run.at").first()).containsText("Requests the keepers");
    page.navigate("/compare?" + HOSTILE_PAIR);
    assertThat(page.locator("main img")).hasCount(0);
    assertThat(page.title()).isNotEqualTo("owned");
    page.navigate("/documents/" + Samples.id(AFTER) + "/agreed-language");
    assertThat(page.locator(".agreed > li").first()).containsText("since 2020, unchanged");
  }

  private static void fitsAPhone(Page page) {
    page.navigate("/compare?" + PAIR);
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(390);
  }

  private static void picture(Page page) {
    String folder = System.getProperty("pictures");
    if (folder != null) {
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, "comparison.png")));
    }
  }

  private static JsonNode json(String path) throws Exception {
    return Codec.mapper().readTree(get(path).body());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(portal.url() + path)).build();
    return client.send(request, BodyHandlers.ofString());
  }
}
