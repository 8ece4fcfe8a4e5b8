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
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.enriched.Span;

/**
 * The pages in a real Chromium; skipped where there is none. With the system property {@code
 * pictures} set to a folder, it also takes the pictures of the README.
 */
class BrowserIT {

  private static final Locator.GetByTextOptions EXACTLY =
      new Locator.GetByTextOptions().setExact(true);
  private static final String DOSSIER = "/dossiers/dprk-2014";

  /** A busy machine is slow, and that is no failure. */
  private static final double PATIENCE_MILLIS = 60_000;

  @TempDir static Path data;

  private static PortalOnEngines portal;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> chromium = Browser.installed();
    assumeTrue(chromium.isPresent(), "skipped: there is no Chromium on the PATH");
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    portal = PortalOnEngines.start(data);
    browser = Browser.open(chromium.get(), portal.url());
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> total("documents") == 4 && total("developments") == 6);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (portal != null) {
      portal.close();
    }
  }

  @AfterEach
  void theConsoleStaysSilent() {
    browser.assertNoComplaints();
  }

  @Test
  void aSearchIsNarrowedAndADocumentOpened() {
    Page page = page();
    page.navigate("/");
    page.getByRole(AriaRole.SEARCHBOX).fill("delegation");
    page.keyboard().press("Enter");
    assertThat(page.locator(".result")).hasCount(2);
    assertThat(page.locator(".result mark").first()).isVisible();
    page.getByLabel("News").check();
    assertThat(page.locator(".result")).hasCount(1);
    assertThat(page).hasURL(Pattern.compile(".*kind=news.*"));
    page.locator(".result h2 a").click();
    assertThat(page.locator("h1")).containsText("A second text");
    picture(page, "document");
  }

  @Test
  void aTagSaysItsRuleToTheKeyboardAndToTheMouse() {
    Page page = page();
    page.navigate("/documents/" + Samples.id(Samples.WIRE));
    Locator mark = page.locator(".mark.reference[tabindex]").first();
    mark.focus();
    assertThat(mark.locator(".tip")).isVisible();
    assertThat(mark.locator(".tip")).containsText("printed-symbol");
    mark.blur();
    assertThat(mark.locator(".tip")).isHidden();
    mark.hover();
    assertThat(mark.locator(".tip")).isVisible();
    page.getByLabel("UN documents").uncheck();
    assertThat(mark).hasCSS("text-decoration-line", "none");
  }

  @Test
  void aNameLeadsToWhereItIsNamed() {
    Page page = page();
    page.navigate("/documents/" + Samples.id("https://press.example/gashc4119"));
    page.locator(".named").getByText(Samples.COMMITTEE.name()).click();
    assertThat(page.locator("h1")).hasText(Samples.COMMITTEE.name());
    assertThat(page.locator(".mentions rect")).hasCount(1);
    assertThat(page.locator(".developments .stage")).hasText("Adopted");
    picture(page, "entity");
    page.locator(".result a").first().click();
    assertThat(page.locator(".run.at").first()).containsText(Samples.COMMITTEE.name());
  }

  @Test
  void aDevelopmentLeadsToItsSentence() {
    Page page = page();
    page.navigate("/documents/" + Samples.id(Samples.WIRE));
    page.locator(".happened a").last().click();
    assertThat(page.locator(".run.at").first()).containsText("The delegation of");
  }

  @Test
  void theTimelineIsDrawnZoomedAndToldWithItsSources() {
    Page page = page();
    page.navigate(DOSSIER);
    assertThat(page.locator(".canvas .development")).hasCount(6);
    assertThat(page.locator("#developments li time").first()).hasText("February 2014");
    double before = width(page.locator(".canvas rect.uncertain"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Farther")).click();
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> width(page.locator(".canvas rect.uncertain")) < before * 0.8);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("All")).click();
    Locator adopted =
        page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Adopted")));
    adopted.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".evidence blockquote").first()).containsText("111 votes");
    picture(page, "timeline");
    page.locator(".evidence blockquote a").first().click();
    assertThat(page.locator(".run.at").first()).isVisible();
  }

  @Test
  void theSliderShowsWhatWasKnownThen() {
    Page page = page();
    page.navigate(DOSSIER);
    assertThat(page.locator(".canvas .development")).hasCount(6);
    page.locator("#known").fill("0");
    assertThat(page.locator("#developments > ol > li")).hasCount(1);
    assertThat(page.locator(".canvas .development")).hasCount(1);
    assertThat(page.locator("output")).hasText("6 October 2014");
    page.locator("#known").fill(page.locator("#known").getAttribute("max"));
    assertThat(page.locator(".canvas .development")).hasCount(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SVG", "PNG", "Markdown report", "CSV", "iCalendar"})
  void theTimelineIsTakenAlong(String form) throws Exception {
    Page page = page();
    page.navigate(DOSSIER);
    assertThat(page.locator(".canvas .development")).hasCount(6);
    var download =
        page.waitForDownload(() -> page.locator(".exports").getByText(form, EXACTLY).click());
    assertThat(download.suggestedFilename()).startsWith("dprk-2014.");
    assertThat(Files.size(download.path())).isGreaterThan(500);
  }

  @Test
  void theTimelineGrowsWhileItIsLookedAt() {
    Page page = page();
    page.navigate(DOSSIER);
    assertThat(page.locator("#live")).isVisible();
    int before = page.locator("#developments > ol > li").count();
    portal.publish(List.of(Samples.further()));
    assertThat(page.locator("#developments > ol > li")).hasCount(before + 1);
    assertThat(page.locator(".canvas .development")).hasCount(before + 1);
    portal.publish(List.of(Samples.misread()));
    assertThat(page.locator("#developments > ol > li")).hasCount(before);
  }

  @Test
  void aProposalBecomesADossierWithAClickAndShowsWhatWasTakenBack() {
    portal.publish(List.of(Samples.otherRivals(1)));
    Page page = page();
    Locator proposal = page.locator(".proposal", containing("Ruritania"));
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> {
          page.navigate("/dossiers");
          return proposal.count() == 1;
        });
    assertThat(proposal).containsText("alternative to");
    picture(page, "proposal");
    proposal.getByText("Make this dossier").click();
    assertThat(page.locator("h1")).hasText("Rival drafts of Ruritania and Utopia, 2019");
    assertThat(page.locator(".canvas .development")).hasCount(1);
    assertThat(page.locator(".relations summary")).containsText("1 finding");
    assertThat(page.locator("#live")).isVisible();
    portal.publish(List.of(Samples.otherRivals(2)));
    assertThat(page.locator("#developments > ol > li.retracted")).hasCount(1);
    assertThat(page.locator(".canvas .development.retracted")).hasCount(1);
    page.locator(".canvas .development").click();
    assertThat(page.locator(".evidence")).containsText("Nobody says so any more");
    picture(page, "retracted");
    page.getByText("Change", new Page.GetByTextOptions().setExact(true)).click();
    page.getByLabel("Name").fill("Texts on outer space");
    settled(page, () -> page.getByText("Save").click());
    assertThat(page.locator("h1")).hasText("Texts on outer space");
    assertThat(page.locator(".canvas .development")).hasCount(1);
    assertThat(page.locator("#live")).isVisible();
    Page another = page();
    settled(another, () -> another.navigate(page.url()));
    assertThat(another.locator("#live")).hasText("Live");
    page.getByText("Remove this dossier").click();
    assertThat(page.locator("h1")).hasText("Dossiers");
    assertThat(another.locator("#live")).hasText("This dossier was removed");
    assertThat(page.locator(".card:not(.proposal)", containing("outer space"))).hasCount(0);
  }

  /** Opens a dossier, and waits until it has heard the first word of its watch and asked anew. */
  private static void settled(Page page, Runnable opening) {
    page.waitForResponse(
        response ->
            response.request().resourceType().equals("xhr")
                && response.url().contains("/dossiers/"),
        opening);
  }

  @Test
  void theTimelineIsNarrowedByWhoAndByDraft() {
    Page page = page();
    page.navigate(DOSSIER);
    page.locator("[name=actor]").selectOption("un-body:third-committee");
    page.locator("#filters button").click();
    assertThat(page.locator("#developments > ol > li")).hasCount(1);
    page.navigate(DOSSIER + "?lane=draft:igo-european-union");
    assertThat(page).hasURL(Pattern.compile(".*lane=draft:a-c-3-69-l-28.*"));
    assertThat(page.locator(".canvas .development")).hasCount(2);
  }

  @Test
  void aSubscriptionIsMadeAndItsAlertArrives() throws Exception {
    Page page = page();
    page.navigate("/subscriptions/new");
    page.getByLabel("Name").fill("Second texts");
    page.getByLabel("Query").fill("title:(");
    assertThat(page.locator("#query-check.wrong")).isVisible();
    page.getByLabel("Query").fill("counterdraft:true");
    assertThat(page.locator("#query-check"))
        .containsText(Pattern.compile("meets\\s+\\d\\s+documents"));
    picture(page, "subscription");
    page.getByText("Save").click();
    assertThat(page.locator(".subscription")).containsText("Second texts");
    page.locator(".subscription", containing("Second texts")).getByText("Alerts").click();
    assertThat(page.locator("#live")).isVisible();
    String id = page.url().replaceAll(".*subscription=", "");
    portal.publisher().publish(Topics.ALERTS, id, alert(id)).join();
    assertThat(page.locator("#alerts .alert h2")).hasText(Samples.HOSTILE_TITLE);
    picture(page, "alerts");
    page.navigate("/subscriptions");
    page.locator(".subscription", containing("Second texts")).getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator(".subscription", containing("Second texts"))).hasCount(0);
  }

  @Test
  void aLetterIsHandedIn() {
    Page page = page();
    page.navigate("/submit");
    page.getByLabel("or its text").fill("Excellency, this came by mail.");
    page.getByLabel("Published on").fill("2014-10-06");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hand in")).click();
    assertThat(page.locator("#state")).containsText("Being read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search?q=harm", "/documents/HOSTILE"})
  void nothingOfAHostilePageRuns(String path) {
    Page page = page();
    page.navigate(path.replace("HOSTILE", Samples.id(Samples.HOSTILE)));
    assertThat(page.locator("main")).containsText(Samples.HOSTILE_TITLE);
    assertThat(page.title()).isNotEqualTo("owned");
    assertThat(page.locator("main img, main script")).hasCount(0);
  }

  @Test
  void theArchivedCopyIsInert() {
    Page page = page();
    page.navigate("/api/documents/" + Samples.id(Samples.WIRE) + "/snapshot");
    assertThat(page.locator("body")).containsText("Archived copy of");
    assertThat(page.locator("body")).hasCSS("max-width", "704px");
    assertThat(page.locator("script, iframe, img, form")).hasCount(0);
  }

  @Test
  void everythingIsThereWithoutScripts() {
    Page page = browser.withoutScripts();
    page.navigate("/search?q=delegation");
    assertThat(page.locator(".result")).hasCount(2);
    page.getByLabel("News").check();
    page.getByText("Apply").click();
    assertThat(page.locator(".result")).hasCount(1);
    page.navigate(DOSSIER);
    assertThat(page.locator("#developments > ol > li")).hasCount(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=korea",
        DOSSIER,
        "/documents/WIRE",
        "/subscriptions/new",
        "/submit"
      })
  void everyPageFitsAPhoneInTheDark(String path) {
    Page page = browser.page(390, 844, ColorScheme.DARK);
    page.navigate(path.replace("WIRE", Samples.id(Samples.WIRE)));
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(390);
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    page.locator("#theme").click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "light");
  }

  @Test
  void theKeyboardSkipsToTheContent() {
    Page page = page();
    page.navigate("/");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*#main"));
  }

  private static Page page() {
    return browser.page(1280, 900, ColorScheme.LIGHT);
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static double width(Locator locator) {
    return Double.parseDouble(locator.first().getAttribute("width"));
  }

  private static Alert alert(String subscription) {
    return new Alert(
        "browser-" + subscription,
        subscription,
        "Second texts",
        Samples.id(Samples.HOSTILE),
        1,
        Samples.HOSTILE_TITLE,
        Samples.HOSTILE,
        "blog",
        "2014-10-17",
        null,
        null,
        List.of(new Span("about Japan", 90, 101)),
        Instant.parse("2014-10-17T12:00:00Z"));
  }

  private static int total(String what) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(portal.url() + "/api/" + what)).build();
      String body = client.send(request, BodyHandlers.ofString()).body();
      return Codec.mapper().readTree(body).path("total").asInt();
    }
  }

  private static void picture(Page page, String name) {
    String folder = System.getProperty("pictures");
    if (folder != null) {
      Path file = Path.of(folder, name + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
  }
}
