package fr.doleance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Catches {@code Exception} or {@code Throwable}. The compiler's own blocks, which catch without a type, are not meant. */
final class CatchesEverything extends ArchCondition<JavaClass> {
    private static final Set<String> TOO_WIDE = Set.of("java.lang.Exception");

    CatchesEverything() {
        super("catch Exception");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            for (TryCatchBlock block : unit.getTryCatchBlocks()) {
                boolean wide =
                        block.getCaughtThrowables().stream().anyMatch(caught -> TOO_WIDE.contains(caught.getName()));
                events.add(new SimpleConditionEvent(
                        type, wide, block.getSourceCodeLocation() + " of " + unit.getFullName()));
            }
        }
    }
}
