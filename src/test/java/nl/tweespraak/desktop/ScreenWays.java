package nl.tweespraak.desktop;

import static nl.tweespraak.desktop.RightsStudy.ANNA;
import static nl.tweespraak.desktop.RightsStudy.BEGUN;
import static nl.tweespraak.desktop.RightsStudy.BRAM;
import static nl.tweespraak.desktop.RightsStudy.CARLA;
import static nl.tweespraak.desktop.RightsStudy.DECIDED;
import static nl.tweespraak.desktop.RightsStudy.DIFFERS;
import static nl.tweespraak.desktop.RightsStudy.DOUBLE;
import static nl.tweespraak.desktop.RightsStudy.HANDED_IN;
import static nl.tweespraak.desktop.RightsStudy.OTHER;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.kit.Spot;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Person.Role;
import nl.tweespraak.model.Person;
import nl.tweespraak.store.KeyRing;
import nl.tweespraak.store.Users;
import nl.tweespraak.study.Act;

/// How each action of the table of rights is done on the screens, who may, and by what it shows that it was done.
final class ScreenWays extends Ways {

    private static final String CARD = "tw-form-card";

    ScreenWays() {
        coding();
        settling();
        study();
        intake();
        team();
        packages();
        output();
    }

    private void coding() {
        Consumer<AtDesk> begun = desk -> desk.open("coding", Spot.question(BEGUN, "scope").written());
        edit(Edit.SetAnswer.class, CODER, begun.andThen(desk -> desk.type(CARD, "2")));
        edit(Edit.SetDoubt.class, CODER, begun.andThen(desk -> desk.press("coding.doubt")),
                begun.andThen(desk -> desk.type(CARD, "!")));
        edit(Edit.SetMemo.class, CODER, begun.andThen(desk -> {
            desk.write("coding.memo", "verzonnen");
            desk.leave("coding.memo");
        }));
        edit(Edit.AddEvidence.class, CODER, begun.andThen(desk -> desk.press("coding.evidence")),
                begun.andThen(desk -> desk.type(CARD, "e")));
        edit(Edit.RemoveEvidence.class, CODER, begun.andThen(desk -> {
            desk.press("coding.message", 1);
            desk.press("coding.unmark", 1);
        }), begun.andThen(desk -> {
            desk.type(CARD, "n");
            desk.push(CARD, KeyCode.DELETE, false, true);
        }));
        Consumer<AtDesk> anyway = desk -> desk.press("coding.handInAnyway");
        edit(Edit.HandInCase.class, CODER, begun.andThen(desk -> desk.press("coding.handIn")).andThen(anyway),
                begun.andThen(desk -> desk.push(CARD, KeyCode.ENTER, true)).andThen(anyway),
                begun.andThen(desk -> desk.command("coding.handIn")).andThen(anyway));
        edit(Edit.ProposeDouble.class, CODER, begun.andThen(desk -> {
            desk.type(CARD, "d");
            desk.write("coding.double.case", OTHER);
            desk.press("coding.double.propose");
        }));
        Consumer<AtDesk> answered = begun.andThen(desk -> desk.type(CARD, "2"));
        edit(Edit.Undo.class, CODER, answered.andThen(desk -> desk.command("coding.undo")),
                answered.andThen(desk -> desk.push(CARD, KeyCode.Z, true)));
        edit(Edit.ReopenCase.class, new Role[]{Role.LEAD, Role.CODER}, desk -> {
            if (desk.screens().contains("coding")) {
                desk.open("coding", HANDED_IN);
                desk.press("coding.takeBack");
            } else {
                team(desk, "rounds");
                desk.write("team.back.case", HANDED_IN);
                desk.pick("team.back.coder", ANNA::equals);
                desk.write("team.reason", "verzonnen");
                desk.press("team.back.now");
            }
        });
    }

    private void settling() {
        Consumer<AtDesk> row = desk -> desk.open("disagreements", DIFFERS + "/scope");
        String rows = "tw-differences";
        edit(Edit.Decide.class, LEAD, row.andThen(desk -> {
            desk.pressNamed(scope(desk).categories().getFirst().label().in(Language.EN));
            desk.press("disagreements.record");
        }), row.andThen(desk -> {
            desk.type(rows, "a");
            desk.push(rows, KeyCode.ENTER, true);
        }));
        edit(Edit.ToDiscuss.class, LEAD, row.andThen(desk -> desk.pressIn("tw-decision", "disagreements.discuss")));
        edit(Edit.WithdrawDecision.class, LEAD, desk -> {
            desk.open("disagreements", DECIDED + "/scope");
            desk.press("disagreements.withdraw");
        });
        Consumer<AtDesk> pair = desk -> desk.open("doubles", DOUBLE);
        String pairs = "tw-doubles-screen";
        edit(Edit.Screen.class, LEAD, pair.andThen(desk -> desk.press("doubles.link")),
                pair.andThen(desk -> desk.type(pairs, "l")));
        edit(Edit.KeepApart.class, LEAD, pair.andThen(desk -> desk.press("doubles.refuse")),
                pair.andThen(desk -> desk.type(pairs, "n")));
        act(Act.DISAGREE, ALL, desk -> desk.reads(scope(desk).label().in(Language.EN)), row);
    }

    private void study() {
        Consumer<AtDesk> round = desk -> {
            desk.open("agreement", null);
            desk.pick("agreement.round", Optional.of("Open")::equals);
        };
        edit(Edit.CloseRound.class, LEAD, round.andThen(desk -> {
            desk.press("agreement.close");
            desk.press("agreement.close.do");
        }), round.andThen(desk -> {
            desk.command("agreement.close");
            desk.press("agreement.close.do");
        }));
        edit(Edit.OpenRound.class, LEAD, desk -> {
            team(desk, "rounds");
            desk.write("team.round.name", "Nieuw");
            desk.pressNamed(BRAM);
            desk.press("team.round.open");
        });
        edit(Edit.ReopenRound.class, LEAD, desk -> {
            team(desk, "rounds");
            desk.press("team.round.reopen");
            desk.write("team.reason", "verzonnen");
            desk.press("team.round.reopen.now");
        });
        edit(Edit.SetThreshold.class, LEAD, desk -> {
            desk.open("report", null);
            desk.press("report.exporting.open");
            desk.press("report.threshold.higher");
        });
        act(Act.EDITION, LEAD, desk -> desk.study().file().codebook(), desk -> {
            if (desk.study().person() instanceof Person.Lead) {
                // What a closed round rests on stays as it is.
                desk.study().apply(new Edit.ReopenRound("Dicht", "verzonnen"));
            }
            String other = Codebooks.editions().stream().filter(it -> !it.equals(desk.study().codebook().id()))
                    .findFirst().orElseThrow();
            desk.open("codebook", null);
            desk.press("codebook.tab.compare");
            desk.pressNamed(other);
            desk.press("codebook.change", other);
            desk.press("codebook.change.now", other);
        });
    }

    private void intake() {
        Consumer<AtDesk> scan = desk -> {
            desk.open("intake", null);
            desk.press("intake.personal");
        };
        act(Act.SCAN, LEAD, desk -> desk.sees("intake.personal.one"), scan, desk -> {
            desk.open("intake", null);
            desk.command("intake.personal");
        });
        edit(Edit.Keep.class, LEAD, scan.andThen(desk -> desk.press("intake.personal.keep")),
                scan.andThen(desk -> desk.type("tw-suspicions", "l")));
        Consumer<AtDesk> mask = desk -> {
            // The same words in every conversation, which it proposes to mask; and once more, to be sure.
            desk.press("intake.personal.mask", desk.study().counts().transcripts());
            desk.press("intake.personal.mask", desk.study().counts().transcripts());
        };
        edit(Edit.Mask.class, LEAD, scan.andThen(desk -> desk.press("intake.personal.one")).andThen(mask),
                scan.andThen(desk -> desk.type("tw-suspicions", "m")).andThen(mask));
        Consumer<AtDesk> take = desk -> desk.press("intake.take", 1);
        act(Act.IMPORT, LEAD, desk -> desk.study().file().transcripts().size(), desk -> {
            desk.open("intake", null);
            desk.choose("more.json");
            desk.press("intake.choose");
            take.accept(desk);
        }, desk -> {
            desk.open("intake", null);
            desk.choose("more.json");
            desk.command("intake.choose");
            take.accept(desk);
        });
        edit(Edit.TakeNewer.class, LEAD, desk -> {
            desk.open("intake", null);
            desk.choose("newer.json");
            desk.press("intake.choose");
            take.accept(desk);
            desk.press("intake.newer.take");
        });
        edit(Edit.RemoveImport.class, LEAD, desk -> {
            desk.open("intake", null);
            desk.press("intake.remove.of", "later.json");
            desk.press("intake.remove");
        });
    }

    private void team() {
        Consumer<AtDesk> people = desk -> team(desk, "people");
        edit(Edit.AddCoder.class, LEAD, people.andThen(desk -> {
            desk.write("team.name", "Els");
            desk.press("team.add.now");
        }));
        edit(Edit.RenameCoder.class, LEAD, people.andThen(desk -> {
            desk.press("team.rename.whom", BRAM);
            desk.write("team.rename.name", "Els");
            desk.press("team.rename.now");
        }));
        act(Act.USERS, LEAD, desk -> KeyRing.read(desk.study().file().folder()).users(), people.andThen(desk -> {
            desk.press("team.remove.whom", BRAM);
            desk.press("team.remove.now", BRAM);
        }));
        act(Act.OWN_KEY, ALL, desk -> new Users(desk.study().file()).list().stream().filter(Users.User::recovery)
                .count(), desk -> {
                    team(desk, "key");
                    desk.press("team.key.make");
                });
    }

    private void packages() {
        act(Act.SEND_TASK, LEAD, AtDesk::saved, desk -> {
            team(desk, "packages");
            desk.press("team.send.to", CARLA);
        });
        act(Act.TAKE_WORK, LEAD, desk -> desk.study().counts().codings(), desk -> {
            team(desk, "packages");
            desk.choose("work.twp");
            desk.press("team.work.take");
            desk.press("team.arrival.take");
        });
        way(Act.SEND_WORK.name(), CODER, true, AtDesk::saved, desk -> {
            team(desk, "packages");
            desk.press("team.hand");
        });
        way(Act.TAKE_TASK.name(), CODER, true, desk -> desk.study().file().transcripts().size(), desk -> {
            team(desk, "packages");
            desk.choose("more.twp");
            desk.press("team.task.take");
            desk.press("team.arrival.take");
        });
    }

    private void output() {
        Consumer<AtDesk> export = desk -> {
            desk.open("report", null);
            desk.press("report.exporting.open");
        };
        act(Act.REPORT, OUTPUT, AtDesk::saved, export.andThen(desk -> desk.press("report.save")), desk -> {
            desk.open("overview", null);
            desk.press("overview.save");
        });
        act(Act.EXPORT, OUTPUT, AtDesk::saved, export.andThen(desk -> {
            desk.press("report.what.DATA");
            desk.press("report.save");
        }), desk -> {
            desk.open("report", null);
            desk.command("report.export");
            desk.press("report.what.DATA");
            desk.press("report.save");
        });
        act(Act.AGREEMENT, ALL, AtDesk::saved, desk -> {
            desk.open("agreement", null);
            desk.press("agreement.save");
        });
    }
}
