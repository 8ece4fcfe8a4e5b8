/**
 * Measures the tagger of entities: on the seeds ({@code SeedEntities}), on texts that others
 * labelled ({@code LabelledEntities}), and for speed and memory ({@code TaggingSpeed}). Each is a
 * program; its comment says its arguments, and each says plainly what it left out because the data
 * isn't there.
 *
 * <p>NLP4J stands beside ours when the profile {@code nlp4j} has built it: it is unmaintained and
 * needs 1.2 GB. CoreNLP and GATE have licences that we can't ship, and OpenNLP's models for names
 * aren't published on Maven Central.
 */
@NullMarked
package org.rapporteur.bench.entity;

import org.jspecify.annotations.NullMarked;
