/** What people subscribe to, in which words, and what they are then told. */
@NullMarked
package org.rapporteur.contract.alert;

import org.jspecify.annotations.NullMarked;
