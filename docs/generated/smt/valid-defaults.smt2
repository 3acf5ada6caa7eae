; 4.4 Three sizes called valid
; The three defaults for a transposed valid, L, (i - 1)s + max(k̂, s) and i·s + k̂ - 1, lie among the s sizes
; from L to L + s - 1; the third is the largest of these.
;
; Each question asks for integers at which something that the proof needs is false. There are none: the
; answer to all 9 must be unsat, as z3 5.4.1 answers. Printed by Padproof.

; 4, part 1 of 2: L ≤ (i - 1)s + max(k̂, s) ≤ L + s - 1
(declare-const effective_kernel_size Int)
(declare-const full_length Int)
(declare-const input_size Int)
(declare-const stride Int)
(assert (>= stride 1))
(assert (>= effective_kernel_size 1))
(assert (= full_length (+ effective_kernel_size (* stride (+ (- 1) input_size)))))
(assert (not (<= full_length (+ (* stride (+ (- 1) input_size)) (ite (>= effective_kernel_size stride) effective_kernel_size stride)))))
(set-info :status unsat)
(check-sat)
(reset)

; 4, part 2 of 2: L ≤ (i - 1)s + max(k̂, s) ≤ L + s - 1
(declare-const effective_kernel_size Int)
(declare-const full_length Int)
(declare-const input_size Int)
(declare-const stride Int)
(assert (>= stride 1))
(assert (>= effective_kernel_size 1))
(assert (= full_length (+ effective_kernel_size (* stride (+ (- 1) input_size)))))
(assert (not (<= (+ (* stride (+ (- 1) input_size)) (ite (>= effective_kernel_size stride) effective_kernel_size stride)) (+ (- 1) full_length stride))))
(set-info :status unsat)
(check-sat)
(reset)

; 5a: i·s + k̂ - 1 = L + s - 1
(declare-const effective_kernel_size Int)
(declare-const full_length Int)
(declare-const input_size Int)
(declare-const stride Int)
(assert (= full_length (+ effective_kernel_size (* stride (+ (- 1) input_size)))))
(assert (not (= (+ (- 1) effective_kernel_size (* input_size stride)) (+ (- 1) full_length stride))))
(set-info :status unsat)
(check-sat)
(reset)

; goal, part 1 of 3: L ≤ (i - 1)s + max(k̂, s) ≤ L + s - 1 and i·s + k̂ - 1 = L + s - 1
(declare-const effective_kernel_size Int)
(declare-const full_length Int)
(declare-const input_size Int)
(declare-const stride Int)
(assert (and (<= full_length (+ (* stride (+ (- 1) input_size)) (ite (>= effective_kernel_size stride) effective_kernel_size stride))) (<= (+ (* stride (+ (- 1) input_size)) (ite (>= effective_kernel_size stride) effective_kernel_size stride)) (+ (- 1) full_length stride))))
(assert (= (+ (- 1) effective_kernel_size (* input_size stride)) (+ (- 1) full_length stride)))
(assert (not (<= full_length (+ (* stride (+ (- 1) input_size)) (ite (>= effective_kernel_size stride) effective_kernel_size stride)))))
(set-info :status unsat)
(check-sat)
(reset)

; goal, part 2 of 3: L ≤ (i - 1)s + max(k̂, s) ≤ L + s - 1 and i·s + k̂ - 1 = L + s - 1
(declare-const effective_kernel_size Int)
(declare-const full_length Int)
(declare-const input_size Int)
(declare-const stride Int)
(assert (and (<= full_length (+ (* stride (+ (- 1) input_size)) (ite (>= effective_kernel_size stride) effective_kernel_size stride))) (<= (+ (* stride (+ (- 1) input_size)) (ite (>= effective_kernel_size stride) effective_kernel_size stride)) (+ (- 1) full_length stride))))
(assert (= (+ (- 1) effective_kernel_size (* input_size stride)) (+ (- 1) full_length stride)))
(assert (not (<= (+ (* stride (+ (- 1) input_size)) (ite (>= effective_kernel_size stride) effective_kernel_size stride)) (+ (- 1) full_length stride))))
(set-info :status unsat)
(check-sat)
(reset)

; goal, part 3 of 3: L ≤ (i - 1)s + max(k̂, s) ≤ L + s - 1 and i·s + k̂ - 1 = L + s - 1
(declare-const effective_kernel_size Int)
(declare-const full_length Int)
(declare-const input_size Int)
(declare-const stride Int)
(assert (and (<= full_length (+ (* stride (+ (- 1) input_size)) (ite (>= effective_kernel_size stride) effective_kernel_size stride))) (<= (+ (* stride (+ (- 1) input_size)) (ite (>= effective_kernel_size stride) effective_kernel_size stride)) (+ (- 1) full_length stride))))
(assert (= (+ (- 1) effective_kernel_size (* input_size stride)) (+ (- 1) full_length stride)))
(assert (not (= (+ (- 1) effective_kernel_size (* input_size stride)) (+ (- 1) full_length stride))))
(set-info :status unsat)
(check-sat)
(reset)

; theorem, part 1 of 3: L ≤ (i - 1)s + max(k̂, s) ≤ L + s - 1 and i·s + k̂ - 1 = L + s - 1
(declare-const effective_kernel_size Int)
(declare-const full_length Int)
(declare-const input_size Int)
(declare-const stride Int)
(assert (>= stride 1))
(assert (>= effective_kernel_size 1))
(assert (= full_length (+ effective_kernel_size (* stride (+ (- 1) input_size)))))
(assert (not (<= full_length (+ (* stride (+ (- 1) input_size)) (ite (>= effective_kernel_size stride) effective_kernel_size stride)))))
(set-info :status unsat)
(check-sat)
(reset)

; theorem, part 2 of 3: L ≤ (i - 1)s + max(k̂, s) ≤ L + s - 1 and i·s + k̂ - 1 = L + s - 1
(declare-const effective_kernel_size Int)
(declare-const full_length Int)
(declare-const input_size Int)
(declare-const stride Int)
(assert (>= stride 1))
(assert (>= effective_kernel_size 1))
(assert (= full_length (+ effective_kernel_size (* stride (+ (- 1) input_size)))))
(assert (not (<= (+ (* stride (+ (- 1) input_size)) (ite (>= effective_kernel_size stride) effective_kernel_size stride)) (+ (- 1) full_length stride))))
(set-info :status unsat)
(check-sat)
(reset)

; theorem, part 3 of 3: L ≤ (i - 1)s + max(k̂, s) ≤ L + s - 1 and i·s + k̂ - 1 = L + s - 1
(declare-const effective_kernel_size Int)
(declare-const full_length Int)
(declare-const input_size Int)
(declare-const stride Int)
(assert (>= stride 1))
(assert (>= effective_kernel_size 1))
(assert (= full_length (+ effective_kernel_size (* stride (+ (- 1) input_size)))))
(assert (not (= (+ (- 1) effective_kernel_size (* input_size stride)) (+ (- 1) full_length stride))))
(set-info :status unsat)
(check-sat)
(reset)
