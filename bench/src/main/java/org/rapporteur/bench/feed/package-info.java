/** How well feeds are read, on files whose leading comment says what is in them. */
package org.rapporteur.bench.feed;
