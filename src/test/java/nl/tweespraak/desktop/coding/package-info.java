@NullMarked
package nl.tweespraak.desktop.coding;

import org.jspecify.annotations.NullMarked;
