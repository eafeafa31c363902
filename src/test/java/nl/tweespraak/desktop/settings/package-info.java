@NullMarked
package nl.tweespraak.desktop.settings;

import org.jspecify.annotations.NullMarked;
