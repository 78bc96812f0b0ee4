package fr.doleance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The walls of the product, as rules on a given root package. */
final class ArchitectureRules {
    /** The packages in the order of the way of a complaint, each with the packages of ours that it may use. */
    static final Map<String, List<String>> PACKAGES = packages();

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    private static Map<String, List<String>> packages() {
        Map<String, List<String>> packages = new LinkedHashMap<>();
        packages.put("complaint", List.of());
        packages.put("intake", List.of("complaint", "settings", "register"));
        packages.put("register", List.of("complaint", "settings"));
        packages.put("reading", List.of("complaint", "settings", "register", "form"));
        packages.put("extraction", List.of("complaint", "settings"));
        packages.put("classification", List.of("complaint", "settings"));
        packages.put("alerts", List.of("complaint", "settings", "register"));
        packages.put("routing", List.of("complaint", "settings", "register"));
        packages.put("related", List.of("complaint", "register"));
        packages.put("deadlines", List.of("complaint", "settings"));
        packages.put("letters", List.of("complaint", "settings", "deadlines"));
        packages.put("form", List.of("complaint", "settings", "letters"));
        packages.put("review", List.of("complaint", "settings", "register", "routing", "deadlines"));
        packages.put("settings", List.of());
        return packages;
    }

    /** Each package uses only those that the table grants. */
    ArchRule layers() {
        var layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (String name : PACKAGES.keySet()) {
            layers = layers.layer(name).definedBy(root + "." + name + "..");
        }
        for (var entry : PACKAGES.entrySet()) {
            String[] granted = entry.getValue().toArray(String[]::new);
            layers = granted.length == 0
                    ? layers.whereLayer(entry.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(entry.getKey()).mayOnlyAccessLayers(granted);
        }
        return layers;
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** Camel stands in the routes, the failure policy and the wiring alone. */
    ArchRule camelInRoutesOnly() {
        return noClasses()
                .that(are(describe("not routes or wiring", ArchitectureRules::isDomain)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.camel..");
    }

    private static boolean isDomain(JavaClass type) {
        String name = topLevel(type).getSimpleName();
        return !(name.endsWith("Routes")
                || name.equals("FailurePolicy")
                || name.startsWith("Doleance")
                || name.equals("CamelRuntime"));
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureRules::topLevel).orElse(type);
    }

    ArchRule sharedWordsUseJavaOnly() {
        return classes()
                .that(resideInAPackage(root + ".complaint.."))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(root + ".complaint..", "java..");
    }

    /** A library stays behind the wall of its package. */
    ArchRule fence(String library, String... packages) {
        String[] allowed = java.util.Arrays.stream(packages)
                .map(name -> root + "." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    ArchRule timeComesFromTheClock() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".DoleanceApplication")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.util.Date.class);
    }

    ArchRule environmentIsReadInSettings() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".settings..")
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class);
    }

    ArchRule nobodySleeps() {
        return noClasses().should().callMethod(Thread.class, "sleep", long.class);
    }

    ArchRule nothingIsCaughtWholesale() {
        return noClasses().should(new CatchesEverything());
    }
}
