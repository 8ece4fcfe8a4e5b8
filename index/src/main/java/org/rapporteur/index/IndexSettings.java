package org.rapporteur.index;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator can give to the index, {@code rapporteur.index.*}.
 *
 * @param dossiers a YAML file with dossiers beside the given ones
 */
@ConfigurationProperties("rapporteur.index")
public record IndexSettings(@Nullable String dossiers) {}
