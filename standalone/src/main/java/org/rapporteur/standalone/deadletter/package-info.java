/** Dead letters: listed with their cause, and put back on their topic. */
package org.rapporteur.standalone.deadletter;
