package nl.tweespraak.study.search;

import java.util.Arrays;

/// Gives each word a number, from 0. Made for tens of millions of questions about a hundred thousand words: no object a
/// word.
final class WordTable {

    private static final int NONE = -1;

    /// The number of the word whose hash leads there, or of one before it; a power of two of them, at most half full.
    private int[] slots = new int[1 << 12];
    private int[] hashes = new int[1 << 10];
    /// Where each word begins in the characters, and at last where they end.
    private int[] at = new int[1 << 10];
    private char[] characters = new char[1 << 13];
    private int size;

    WordTable() {
        Arrays.fill(slots, NONE);
    }

    int size() {
        return size;
    }

    String word(int number) {
        return new String(characters, at[number], at[number + 1] - at[number]);
    }

    /// The number of a word, which may be a new one.
    int number(char[] word, int length) {
        int hash = hash(word, length);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != NONE) {
            int number = slots[slot];
            if (hashes[number] == hash
                    && Arrays.equals(characters, at[number], at[number + 1], word, 0, length)) {
                return number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = size;
        add(word, length, hash);
        return size - 1;
    }

    private void add(char[] word, int length, int hash) {
        if (size + 2 > at.length) {
            at = Arrays.copyOf(at, 2 * at.length);
            hashes = Arrays.copyOf(hashes, 2 * hashes.length);
        }
        int from = at[size];
        if (from + length > characters.length) {
            characters = Arrays.copyOf(characters, 2 * characters.length + length);
        }
        System.arraycopy(word, 0, characters, from, length);
        hashes[size] = hash;
        size++;
        at[size] = from + length;
        if (2 * size > slots.length) {
            grow();
        }
    }

    private void grow() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, NONE);
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & (slots.length - 1);
            while (slots[slot] != NONE) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number;
        }
    }

    private static int hash(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        // The low bits lead to the slot: let the high ones have a say.
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
