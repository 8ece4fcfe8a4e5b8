/** How well feeds are read, on files whose leading comment says what is in them. */
@NullMarked
package org.rapporteur.bench.feed;

import org.jspecify.annotations.NullMarked;
