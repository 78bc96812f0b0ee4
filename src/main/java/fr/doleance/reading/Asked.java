package fr.doleance.reading;

import fr.doleance.complaint.ReadingProblem;
import java.util.function.Function;

/** What came of a question to a child: an answer, or the reason why none came. */
record Asked<T>(T answer, ReadingProblem problem) {
    static <T> Asked<T> answered(T answer) {
        return new Asked<>(answer, null);
    }

    static <T> Asked<T> failed(ReadingProblem problem) {
        return new Asked<>(null, problem);
    }

    T orElse(Function<ReadingProblem, T> instead) {
        return problem == null ? answer : instead.apply(problem);
    }
}
