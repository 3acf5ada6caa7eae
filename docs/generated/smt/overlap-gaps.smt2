; 14.6 A common divisor leaves gaps
; Where g of 2 or more divides stride and dilation, nothing is written to the elements n·g + 1.
;
; Each question asks for integers at which something that the proof needs is false. There are none: the
; answer to all 8 must be unsat, as z3 5.4.1 answers. Printed by Padproof.

; 5a: j·s + t·d - n·g = m·g
(declare-const common_divisor Int)
(declare-const dilation Int)
(declare-const reduced_dilation Int)
(declare-const reduced_stride Int)
(declare-const size Int)
(declare-const step Int)
(declare-const stride Int)
(declare-const tap Int)
(declare-const turn Int)
(assert (= stride (* common_divisor reduced_stride)))
(assert (= dilation (* common_divisor reduced_dilation)))
(assert (= size (+ (* (- 1) turn) (* reduced_dilation tap) (* reduced_stride step))))
(assert (not (= (+ (* dilation tap) (* step stride) (* (- 1) common_divisor turn)) (* common_divisor size))))
(set-info :status unsat)
(check-sat)
(reset)

; 8: m·g ≤ 0
(declare-const common_divisor Int)
(declare-const size Int)
(assert (<= size 0))
(assert (>= common_divisor 2))
(assert (not (<= (* common_divisor size) 0)))
(set-info :status unsat)
(check-sat)
(reset)

; 9: m·g ≥ 2
(declare-const common_divisor Int)
(declare-const size Int)
(assert (>= size 1))
(assert (>= common_divisor 2))
(assert (not (>= (* common_divisor size) 2)))
(set-info :status unsat)
(check-sat)
(reset)

; 10, case 6: m·g ≠ 1
(declare-const common_divisor Int)
(declare-const size Int)
(assert (<= size 0))
(assert (<= (* common_divisor size) 0))
(assert (not (distinct (* common_divisor size) 1)))
(set-info :status unsat)
(check-sat)
(reset)

; 10, case 7: m·g ≠ 1
(declare-const common_divisor Int)
(declare-const size Int)
(assert (>= size 1))
(assert (>= (* common_divisor size) 2))
(assert (not (distinct (* common_divisor size) 1)))
(set-info :status unsat)
(check-sat)
(reset)

; 10, no other case: m ≤ 0 or m ≥ 1
(declare-const size Int)
(assert (not (or (<= size 0) (>= size 1))))
(set-info :status unsat)
(check-sat)
(reset)

; goal: j·s + t·d - n·g ≠ 1
(declare-const common_divisor Int)
(declare-const dilation Int)
(declare-const size Int)
(declare-const step Int)
(declare-const stride Int)
(declare-const tap Int)
(declare-const turn Int)
(assert (= (+ (* dilation tap) (* step stride) (* (- 1) common_divisor turn)) (* common_divisor size)))
(assert (distinct (* common_divisor size) 1))
(assert (not (distinct (+ (* dilation tap) (* step stride) (* (- 1) common_divisor turn)) 1)))
(set-info :status unsat)
(check-sat)
(reset)

; theorem: j·s + t·d - n·g ≠ 1
(declare-const common_divisor Int)
(declare-const dilation Int)
(declare-const reduced_dilation Int)
(declare-const reduced_stride Int)
(declare-const size Int)
(declare-const step Int)
(declare-const stride Int)
(declare-const tap Int)
(declare-const turn Int)
(assert (>= common_divisor 2))
(assert (= stride (* common_divisor reduced_stride)))
(assert (= dilation (* common_divisor reduced_dilation)))
(assert (= size (+ (* (- 1) turn) (* reduced_dilation tap) (* reduced_stride step))))
(assert (not (distinct (+ (* dilation tap) (* step stride) (* (- 1) common_divisor turn)) 1)))
(set-info :status unsat)
(check-sat)
(reset)
