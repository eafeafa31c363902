package nl.tweespraak.agreement;

import java.util.List;
import java.util.Set;

/// How far sets lie apart, computed once for every two of them.
final class SetDistances implements Metric {

    private final double[][] distances;

    private SetDistances(double[][] distances) {
        this.distances = distances;
    }

    /// How far two different sets lie apart, by how many members they share and have.
    interface Rule {
        double distance(int shared, int one, int other);
    }

    static SetDistances between(List<Set<Integer>> sets, Rule rule) {
        int[][] members = sets.stream().map(SetDistances::sorted).toArray(int[][]::new);
        double[][] distances = new double[members.length][members.length];
        for (int one = 0; one < members.length; one++) {
            for (int other = 0; other < one; other++) {
                double distance = rule.distance(shared(members[one], members[other]), members[one].length,
                        members[other].length);
                distances[one][other] = distance;
                distances[other][one] = distance;
            }
        }
        return new SetDistances(distances);
    }

    private static int[] sorted(Set<Integer> set) {
        return set.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static int shared(int[] one, int[] other) {
        int shared = 0;
        int at = 0;
        for (int member : one) {
            while (at < other.length && other[at] < member) {
                at++;
            }
            shared += at < other.length && other[at] == member ? 1 : 0;
        }
        return shared;
    }

    @Override
    public double distance(int one, int other) {
        return distances[one][other];
    }
}
