package org.rapporteur.kibana;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.rapporteur.contract.Codec;
import tools.jackson.databind.JsonNode;

/** The real Vega, as a process of Node.js, with the packages that {@code npm ci} has installed. */
final class Vega {

  private static final Path HOME = Path.of(System.getProperty("basedir", "."));

  private Vega() {}

  static boolean isInstalled() {
    return Files.isDirectory(HOME.resolve("node_modules/vega"));
  }

  /** The panel as SVG; fails with what Vega says if it warns of anything. */
  static String draw(Panel panel, JsonNode answer, Path folder)
      throws IOException, InterruptedException {
    Path specification = folder.resolve(panel.name());
    Path data = folder.resolve(panel.name() + ".answer");
    Path drawing = folder.resolve(panel.name() + ".svg");
    Path complaint = folder.resolve(panel.name() + ".txt");
    Codec.mapper().writeValue(specification.toFile(), panel.specification());
    Codec.mapper().writeValue(data.toFile(), answer);
    Process node =
        new ProcessBuilder("node", "src/test/js/draw.js", specification.toString(), data.toString())
            .directory(HOME.toAbsolutePath().toFile())
            .redirectOutput(drawing.toFile())
            .redirectError(complaint.toFile())
            .start();
    assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(node.exitValue()).as(Files.readString(complaint)).isZero();
    return Files.readString(drawing, StandardCharsets.UTF_8);
  }
}
