package org.rapporteur.index.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.index.query.QueryWords;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads dossiers from the file that comes with the system and from the operator's. */
public final class GivenDossiers {

  private static final YAMLMapper YAML = new YAMLMapper();

  private GivenDossiers() {}

  private record DossierFile(@Nullable List<Dossier> dossiers) {}

  /**
   * The dossiers; one of the operator's replaces a given one with the same id.
   *
   * @param file the operator's, where there is one
   * @throws IllegalArgumentException where a file or a query in it cannot be understood
   */
  public static List<Dossier> read(@Nullable Path file) {
    Map<String, Dossier> byId = new LinkedHashMap<>();
    try {
      add(byId, "dossiers.yml", GivenDossiers.class.getResourceAsStream("dossiers.yml"));
      if (file != null) {
        add(byId, file.toString(), Files.newInputStream(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dossiers in " + file, e);
    }
    return new ArrayList<>(byId.values());
  }

  private static void add(Map<String, Dossier> byId, String name, @Nullable InputStream yaml)
      throws IOException {
    try (yaml) {
      List<Dossier> dossiers = YAML.readValue(yaml, DossierFile.class).dossiers();
      for (Dossier dossier : dossiers == null ? List.<Dossier>of() : dossiers) {
        if (dossier.query() != null) {
          QueryWords.query(dossier.query());
        }
        byId.put(dossier.id(), dossier);
      }
    } catch (JacksonException | BadQueryException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }
}
