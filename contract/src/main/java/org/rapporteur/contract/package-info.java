/**
 * What crosses Kafka: the records (a package for each group), the names of the topics, and the
 * codec that turns the one into the other's bytes. It knows neither Kafka nor Spring, so that every
 * stage can depend on it and on nothing else of ours.
 */
@NullMarked
package org.rapporteur.contract;

import org.jspecify.annotations.NullMarked;
