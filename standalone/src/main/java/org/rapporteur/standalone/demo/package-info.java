/**
 * Sample sites of different make on loopback, so that a visitor sees the whole road at work: a
 * newspaper, a news agency, a blog, a ministry, an organization with PDF letters and a site of
 * United Nations documents. Their words are ours; the episode of autumn 2014 is real.
 */
@NullMarked
package org.rapporteur.standalone.demo;

import org.jspecify.annotations.NullMarked;
