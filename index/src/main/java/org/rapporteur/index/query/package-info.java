/** What people type: checked, and translated for Elasticsearch. */
@NullMarked
package org.rapporteur.index.query;

import org.jspecify.annotations.NullMarked;
