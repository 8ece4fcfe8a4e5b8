/**
 * How the stages speak Kafka: topics are declared, records published with CloudEvents headers,
 * listeners made in three kinds, and what cannot be processed is put aside as a {@link
 * org.rapporteur.contract.Rejection}. The rule of all listeners: bad data becomes a rejection, an
 * exception means "try again", and an offset is committed only after its result is stored.
 */
@NullMarked
package org.rapporteur.messaging;

import org.jspecify.annotations.NullMarked;
