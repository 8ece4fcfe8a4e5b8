package org.rapporteur.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of the house, held against the code. */
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rapporteur");

  private static final List<String> STAGES =
      List.of("ingest", "enrich", "index", "alert", "portal");

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "enrich", "index", "alert", "portal"})
  void stagesDoNotKnowEachOther(String stage) {
    String[] others =
        STAGES.stream()
            .filter(other -> !other.equals(stage))
            .filter(other -> !(stage.equals("portal") && other.equals("index")))
            .map(ArchitectureTest::inside)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(inside(stage))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(HOUSE);
  }

  @Test
  void theContractKnowsNeitherKafkaNorSpring() {
    noClasses()
        .that()
        .resideInAPackage(inside("contract"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "org.springframework..")
        .check(HOUSE);
  }

  @Test
  void onlyTheIndexKnowsTheElasticsearchClient() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("index"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("co.elastic..")
        .check(HOUSE);
  }

  @Test
  void onlyTheNodeLinksToElasticsearchItself() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.rapporteur.elasticsearch..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.elasticsearch..")
        .check(HOUSE);
  }

  @Test
  void theFunctionsOfEnrichAreFreeOfKafkaAndSpring() {
    noClasses()
        .that()
        .resideInAPackage("org.rapporteur.enrich.*..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "org.springframework..")
        .check(HOUSE);
  }

  @Test
  void packagesAreFeaturesNotLayers() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..controller..",
            "..service..",
            "..repository..",
            "..util..",
            "..common..",
            "..helper..",
            "..impl..",
            "..manager..")
        .check(HOUSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "enrich", "index", "alert", "portal"})
  void theFeaturesOfAStageDoNotGoInCircles(String stage) {
    slices()
        .matching("org.rapporteur." + stage + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  private static String inside(String module) {
    return "org.rapporteur." + module + "..";
  }
}
