@NullMarked
package nl.tweespraak.desktop.reader;

import org.jspecify.annotations.NullMarked;
