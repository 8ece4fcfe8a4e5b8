/**
 * Addresses: the one canonical spelling that a document is named by, and addresses as pages write
 * them. Whoever names a document by its address must come to the same name.
 */
@NullMarked
package org.rapporteur.contract.address;

import org.jspecify.annotations.NullMarked;
