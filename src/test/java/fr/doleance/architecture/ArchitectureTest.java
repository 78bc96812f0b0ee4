package fr.doleance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.doleance");
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("fr.doleance.architecture.wrong");

    static List<ArchRule> productRules() {
        return rules(new ArchitectureRules("fr.doleance"));
    }

    static List<ArchRule> wrongRules() {
        return rules(new ArchitectureRules("fr.doleance.architecture.wrong"));
    }

    private static List<ArchRule> rules(ArchitectureRules rules) {
        return List.of(
                rules.layers(),
                rules.noCycles(),
                rules.camelInRoutesOnly(),
                rules.sharedWordsUseJavaOnly(),
                rules.fence("java.sql..", "register"),
                rules.fence("org.jdbi..", "register"),
                rules.fence("com.openhtmltopdf..", "letters", "form"),
                rules.fence("org.bytedeco..", "reading"),
                rules.fence("ai.onnxruntime..", "reading", "classification"),
                rules.fence("org.apache.poi..", "reading"),
                rules.fence("de.bwaldvogel.liblinear..", "classification"),
                rules.timeComesFromTheClock(),
                rules.environmentIsReadInSettings(),
                rules.nobodySleeps(),
                rules.nothingIsCaughtWholesale());
    }

    @ParameterizedTest
    @MethodSource("productRules")
    void theProductKeepsTheRule(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("wrongRules")
    void theRuleBitesOnWrongClasses(ArchRule rule) {
        assertThat(rule.allowEmptyShould(true).evaluate(WRONG).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void thereIsAProductToCheck() {
        assertThat(PRODUCT.size()).isGreaterThan(100);
    }
}
