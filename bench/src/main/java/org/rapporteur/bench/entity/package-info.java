/**
 * Measures the tagger of entities: on the seeds ({@code SeedEntities}), on texts that others
 * labelled ({@code LabelledEntities}), and for speed and memory ({@code TaggingSpeed}). Each is a
 * program; its comment says its arguments, and each says plainly what it left out because the data
 * isn't there.
 *
 * <p>No other engine stands beside ours in these tables: of those on Maven Central, nlp4j is
 * unmaintained and needs 1.2 GB, CoreNLP and GATE have licences that we can't ship, and OpenNLP's
 * models for names aren't published there.
 */
@NullMarked
package org.rapporteur.bench.entity;

import org.jspecify.annotations.NullMarked;
