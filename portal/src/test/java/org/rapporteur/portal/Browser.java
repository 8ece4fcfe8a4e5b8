package org.rapporteur.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, with everything that its console says. */
final class Browser implements AutoCloseable {

  private static final double PATIENCE_MILLIS = 60_000;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final String site;
  private final List<String> complaints = new ArrayList<>();

  private Browser(Path executable, String site) {
    this.site = site;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox")));
  }

  /** Where Chromium is on this machine. */
  static Optional<Path> installed() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder ->
            Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser open(Path executable, String site) {
    return new Browser(executable, site);
  }

  Page page(int width, int height, ColorScheme scheme) {
    return page(new NewContextOptions(), width, height, scheme);
  }

  Page withoutScripts() {
    return page(new NewContextOptions().setJavaScriptEnabled(false), 1280, 900, ColorScheme.LIGHT);
  }

  /** Fails where a page has complained since the last look. */
  void assertNoComplaints() {
    List<String> since = List.copyOf(complaints);
    complaints.clear();
    assertThat(since).isEmpty();
  }

  private Page page(NewContextOptions options, int width, int height, ColorScheme scheme) {
    BrowserContext context =
        chromium.newContext(
            options
                .setBaseURL(site)
                .setLocale("en-GB")
                .setViewportSize(width, height)
                .setColorScheme(scheme));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (!message.type().equals("info") && !message.type().equals("log")) {
        complaints.add(page.url() + ": " + message.text());
      }
    });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onDialog(dialog -> {
      complaints.add(page.url() + ": a dialog " + dialog.message());
      dialog.dismiss();
    });
    return page;
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
