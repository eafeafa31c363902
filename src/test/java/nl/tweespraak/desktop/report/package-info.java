@NullMarked
package nl.tweespraak.desktop.report;

import org.jspecify.annotations.NullMarked;
