@NullMarked
package nl.tweespraak.desktop.agreement;

import org.jspecify.annotations.NullMarked;
