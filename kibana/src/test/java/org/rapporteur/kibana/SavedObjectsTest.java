package org.rapporteur.kibana;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Codec;
import tools.jackson.databind.JsonNode;

/** The file that Kibana imports is whole in itself. */
class SavedObjectsTest {

  @Test
  void whatAnObjectRefersToIsThere() {
    List<String> there =
        SavedObjects.all().stream()
            .map(one -> one.get("type").asString() + ":" + one.get("id").asString())
            .toList();
    assertThat(there).doesNotHaveDuplicates();
    assertThat(SavedObjects.all().stream().flatMap(one -> one.get("references").valueStream()))
        .allSatisfy(reference ->
            assertThat(there)
                .contains(reference.get("type").asString() + ":" + reference.get("id").asString()));
  }

  @Test
  void everyPanelOfTheDashboardNamesAReference() {
    JsonNode dashboard =
        SavedObjects.all().stream()
            .filter(one -> one.get("type").asString().equals("dashboard"))
            .findAny()
            .orElseThrow();
    List<String> references =
        dashboard.get("references").valueStream().map(one -> one.get("name").asString()).toList();
    JsonNode panels = Codec.mapper().readTree(dashboard.at("/attributes/panelsJSON").asString());
    assertThat(panels.valueStream())
        .isNotEmpty()
        .allSatisfy(panel ->
            assertThat(references)
                .contains(
                    panel.get("panelIndex").asString()
                        + ":"
                        + panel.get("panelRefName").asString()));
  }

  @Test
  void theVisualizationsHoldTheSpecificationsBesideThem() {
    List<JsonNode> held =
        SavedObjects.all().stream()
            .filter(one -> one.get("type").asString().equals("visualization"))
            .map(one -> Codec.mapper().readTree(one.at("/attributes/visState").asString()))
            .map(state -> Codec.mapper().readTree(state.at("/params/spec").asString()))
            .toList();
    assertThat(held).containsExactlyInAnyOrderElementsOf(SavedObjects.specifications().values());
  }
}
