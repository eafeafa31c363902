@NullMarked
package nl.tweespraak.desktop.search;

import org.jspecify.annotations.NullMarked;
