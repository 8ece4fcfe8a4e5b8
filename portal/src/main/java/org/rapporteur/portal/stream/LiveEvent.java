package org.rapporteur.portal.stream;

import org.jspecify.annotations.Nullable;

/**
 * What listeners are sent.
 *
 * @param id that a browser names when it comes back after a break
 * @param name of the event, for the browser's listeners
 * @param data one JSON value
 */
public record LiveEvent(@Nullable String id, String name, String data) {}
