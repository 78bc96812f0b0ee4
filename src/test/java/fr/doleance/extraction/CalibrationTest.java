package fr.doleance.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Origin;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void aBetterValueStaysTheBetterOne() {
        double before = -1;
        for (int percent = 0; percent <= 100; percent++) {
            double calibrated = Calibration.of(percent / 100.0, Origin.OCR);
            assertThat(calibrated).isGreaterThan(before).isBetween(0.0, 1.0);
            before = calibrated;
        }
    }

    @Test
    void aScansGoodReadingIsTrustedAndItsPoorOneIsNot() {
        assertThat(Calibration.of(0.8, Origin.OCR)).isGreaterThan(0.9);
        assertThat(Calibration.of(0.65, Origin.OCR)).isLessThan(0.6);
    }

    @Test
    void whatWasNotRecognisedButWrittenStaysAsItIs() {
        assertThat(Calibration.of(0.85, Origin.TEXT)).isEqualTo(0.85);
        assertThat(Calibration.of(0.7, Origin.MAIL_BODY)).isEqualTo(0.7);
    }
}
