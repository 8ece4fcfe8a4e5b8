/** Where a command finds the data and the broker that it works on. */
package org.rapporteur.standalone.broker;
